/** A language tag of BCP 47 (`en`, `fr`, `pt-BR`). */
export type Language = string

/** The texts of one language, by key. Each text may hold `{name}` places, filled from parameters. */
export type Texts<Key extends string = string> = { readonly [key in Key]: string }

/**
 * A plugin's texts in every language that it speaks. English is always there, because it is what a reader gets when
 * nothing nearer exists. Every language must hold the same keys: the compiler checks it in `definePlugin`, the contract
 * suite checks it again.
 */
export interface Messages<Key extends string = string> {
  readonly en: Texts<Key>
  readonly [language: Language]: Texts<Key>
}

const PLACE = /\{([a-zA-Z][a-zA-Z0-9]*)\}/g

/** The names of the `{name}` places in a text, in order of first appearance, each once. */
export function placesIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(PLACE), (match) => match[1] ?? ''))]
}

/** Fills the `{name}` places of a text. A place without a value stays as it is written, so that it is noticed. */
export function fillPlaces(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(PLACE, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? place) : place))
}

/**
 * The text for a key in the language asked for: first the exact language (`pt-BR`), then its base (`pt`), then English.
 * Undefined when not even English has it.
 */
export function findText(messages: Messages, key: string, language: Language): string | undefined {
  const base = language.split('-')[0] ?? language
  for (const candidate of [language, base, 'en']) {
    const texts = Object.hasOwn(messages, candidate) ? messages[candidate] : undefined
    if (texts !== undefined && Object.hasOwn(texts, key)) return texts[key]
  }
  return undefined
}
