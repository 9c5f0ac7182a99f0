import { useEffect } from 'react'
import { asPressed, readKey } from './read-keys.ts'
import { activeShortcuts, keysAreOn } from './shortcuts.ts'

const pairMilliseconds = 1_500

/** Listens for the page's shortcuts. Once in an app. */
export function useKeyListener(): void {
  useEffect(() => {
    let prefix: { key: string; at: number } | undefined
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !keysAreOn()) return
      const shortcuts = activeShortcuts()
      const before = prefix !== undefined && event.timeStamp - prefix.at < pairMilliseconds ? prefix.key : undefined
      const reading = readKey(asPressed(event), before, new Set(shortcuts.map(({ keys }) => keys)))
      prefix = reading.kind === 'prefix' ? { key: event.key, at: event.timeStamp } : undefined
      if (reading.kind !== 'shortcut') return
      event.preventDefault()
      shortcuts.find(({ keys }) => keys === reading.keys)?.run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
