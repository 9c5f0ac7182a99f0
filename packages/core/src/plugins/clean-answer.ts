import { foldTag } from '@ithaca/sdk'

/** The most items that are looked at before any limit of a field: a list beyond it is no answer. */
const MOST_ITEMS = 500

/** A text in Unicode's composed form, without spaces at its ends and without characters that control a terminal. */
export function cleanText(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n').split('\n')
  return lines
    .map((line) => line.replace(/\t/g, ' ').replace(/\p{Cc}/gu, ''))
    .join('\n')
    .trim()
}

/**
 * A list of texts, cleaned, without empty ones and without one that says the same as an earlier. Undefined when it is
 * not a list of texts, or longer than any list may be.
 */
export function cleanItems(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_ITEMS) return undefined
  const byFold = new Map<string, string>()
  for (const item of value) {
    if (typeof item !== 'string') return undefined
    const text = cleanText(item)
    const fold = foldTag(text)
    if (text !== '' && !byFold.has(fold)) byFold.set(fold, text)
  }
  return [...byFold.values()]
}
