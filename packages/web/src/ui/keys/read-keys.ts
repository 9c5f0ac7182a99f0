/** What a key press means: nothing, the first of two keys, or a shortcut's keys. */
export type Reading = { kind: 'nothing' } | { kind: 'prefix' } | { kind: 'shortcut'; keys: string }

type Pressed = { key: string; hasModifier: boolean; isTyping: boolean; isInDialog: boolean }

/** Reads one key after `prefix`, the key before it when that may begin a pair; `known` are the keys that do something. */
export function readKey(pressed: Pressed, prefix: string | undefined, known: ReadonlySet<string>): Reading {
  if (pressed.hasModifier || pressed.isTyping || pressed.isInDialog) return { kind: 'nothing' }
  const pair = `${prefix} ${pressed.key}`
  if (prefix !== undefined && known.has(pair)) return { kind: 'shortcut', keys: pair }
  if (known.has(pressed.key)) return { kind: 'shortcut', keys: pressed.key }
  const begins = [...known].some((keys) => keys.startsWith(`${pressed.key} `))
  return begins ? { kind: 'prefix' } : { kind: 'nothing' }
}

const typing = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=""], [contenteditable=true]'

/** A key press as `readKey` wants it. */
export function asPressed(event: KeyboardEvent): Pressed {
  const target = event.target instanceof Element ? event.target : document.body
  return {
    key: event.key,
    hasModifier: event.ctrlKey || event.metaKey || event.altKey,
    isTyping: target.closest(typing) !== null,
    isInDialog: target.closest('[role=dialog], [role=menu], [aria-modal=true]') !== null,
  }
}
