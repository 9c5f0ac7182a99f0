import { useSyncExternalStore } from 'react'

/** Filters under a name that one gave them, kept on this device. */
export type StoredView = { name: string; filters: Record<string, unknown> }

export const mostViews = 20
export const viewNameLength = 60
const listeners = new Set<() => void>()

const keyOf = (list: string) => `ithaca.views.${list}`

/** The views of a list as they were stored; what can't be read counts as none. */
export function parseViews(stored: string | null): StoredView[] {
  try {
    const given: unknown = JSON.parse(stored ?? '[]')
    if (!Array.isArray(given)) return []
    return given.filter((each): each is StoredView => {
      const { name, filters } = (each ?? {}) as Partial<StoredView>
      return typeof name === 'string' && typeof filters === 'object' && filters !== null
    }).slice(0, mostViews)
  } catch {
    return []
  }
}

/** With one more view; one of the same name is replaced. */
export function withView(views: readonly StoredView[], view: StoredView): StoredView[] {
  return [...views.filter(({ name }) => name !== view.name), view].slice(-mostViews)
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  window.addEventListener('storage', listener)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', listener)
  }
}

/** The views of one list on this device, and replacing them. */
export function useStoredViews(list: string): readonly [StoredView[], (views: readonly StoredView[]) => void] {
  const stored = useSyncExternalStore(subscribe, () => localStorage.getItem(keyOf(list)))
  const set = (views: readonly StoredView[]) => {
    localStorage.setItem(keyOf(list), JSON.stringify(views))
    for (const listener of listeners) listener()
  }
  return [parseViews(stored), set]
}
