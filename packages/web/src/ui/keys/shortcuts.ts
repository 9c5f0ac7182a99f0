import { useEffect, useRef, useSyncExternalStore } from 'react'

/** A key, or two pressed one after the other (`g p`), and what it does. Never heard while somebody types. */
export type Shortcut = { keys: string; label: string; run: () => void }

const offKey = 'ithaca.keys'
const listeners = new Set<() => void>()
let registered: readonly (readonly Shortcut[])[] = []

function change(next: typeof registered): void {
  registered = next
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Single keys while this is on the page; of two with the same keys the one that came last counts. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts)
  useEffect(() => { latest.current = shortcuts })
  const words = JSON.stringify(shortcuts.map(({ keys, label }) => [keys, label]))
  useEffect(() => {
    const named = JSON.parse(words) as [keys: string, label: string][]
    const stable = named.map(([keys, label], at) => ({ keys, label, run: () => latest.current[at]?.run() }))
    change([...registered, stable])
    return () => change(registered.filter((each) => each !== stable))
  }, [words])
}

/** What counts now: each key once. */
export function activeShortcuts(): Shortcut[] {
  return [...new Map(registered.flat().map((each) => [each.keys, each])).values()]
}

const snapshot = () => registered

/** The keys that do something on this page. */
export function useActiveShortcuts(): Shortcut[] {
  useSyncExternalStore(subscribe, snapshot)
  return activeShortcuts()
}

const areOn = () => localStorage.getItem(offKey) !== 'off'

/** Whether single keys are listened to on this device, and changing that (WCAG 2.1.4). */
export function useKeysSwitch(): readonly [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore(subscribe, areOn)
  const set = (next: boolean) => {
    if (next) localStorage.removeItem(offKey)
    else localStorage.setItem(offKey, 'off')
    change([...registered])
  }
  return [isOn, set]
}

/** Whether single keys are listened to at this moment. */
export const keysAreOn = areOn
