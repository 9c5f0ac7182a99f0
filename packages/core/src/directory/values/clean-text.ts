/** What cleaning a text found. */
export interface CleanText {
  readonly text: string
  /** Control characters, direction marks or invisible marks were taken out. */
  readonly hadMarks: boolean
}

/**
 * Controls, direction marks and invisible marks: they can make a name read as another. The joiners U+200C and U+200D
 * stay, since Persian and Indic names are spelt with them.
 */
const MARKS = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu
/** Text that needs nothing: most of any file, and worth telling apart quickly. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/u
const BLANKS = /[\s\u00a0\u3000]+/gu

/** Trims, folds blanks, composes (NFC) and takes out marks. Expects well-formed text; see `isBroken`. */
export function cleanText(raw: string): CleanText {
  if (PLAIN.test(raw)) return { text: raw, hadMarks: false }
  const folded = raw.replaceAll(BLANKS, ' ')
  const text = folded.replaceAll(MARKS, '')
  return { text: text.normalize('NFC').trim(), hadMarks: text !== folded }
}

/** Whether a text was damaged on its way: half of a surrogate pair, or the mark of a wrongly read encoding. */
export function isBroken(raw: string): boolean {
  return !raw.isWellFormed() || raw.includes('\ufffd')
}
