/** The words of a column's header, in the spellings that a rule may ask for. */
export interface HeaderWords {
  /** Words as camelCase, digits and separators divide them: `LastReviewDate2025` is last, review, date, 2025. */
  readonly words: readonly string[]
  /** The same words in lower case with their marks, for the few that mean something else without: lön, lon. */
  readonly marked: readonly string[]
  /** Words as separators alone divide them, for headers whose capitals mean nothing. */
  readonly chunks: readonly string[]
  /** All of it in one piece: `last review_date` is lastreviewdate. */
  readonly compact: string
}

/** Longest header that is read, in UTF-16 code units; the rest is cut off. */
export const MAX_HEADER_CHARS = 300

const CHUNK = /[\p{L}\p{M}\p{N}]+/gu
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|[[\p{L}\p{M}]--[\p{Lu}\p{Ll}]]+|\p{N}+/gv

/** Letters that the eye cannot tell from Latin ones (Unicode TR39, those in keyboard reach). */
const LOOK_ALIKES = new Map(
  [
    'аaеeоoрpсcхxуyіiјjѕsԁdһhԛqԝwАAВBЕEКKМMНHОOРPСCТTХXЅSІI',
    'οoαaνvρpΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧXΥYΖZ',
  ].flatMap((pairs) => Array.from(pairs.matchAll(/(.)(.)/gu), ([, alike, latin]) => [alike!, latin!] as const)),
)

/**
 * Reads a header however it is spelt: full-width letters, invisible characters and look-alike letters from other
 * alphabets are brought to plain ones; case and diacritics are dropped.
 */
export function readHeader(header: string): HeaderWords {
  const plain = header.slice(0, MAX_HEADER_CHARS).normalize('NFKC').replaceAll(/\p{Cf}/gu, '')
  const chunks = plain.match(CHUNK)?.map((chunk) => toLatinWhereMixed(chunk)) ?? []
  const spelt = chunks.flatMap((chunk) => chunk.match(WORD) ?? [])
  const folded = chunks.map((chunk) => foldWord(chunk))
  return {
    words: spelt.map((word) => foldWord(word)),
    marked: spelt.map((word) => word.toLowerCase()),
    chunks: folded,
    compact: folded.join(''),
  }
}

/** Lower case without diacritics, and with the letters that have no such form spelt out. */
export function foldWord(word: string): string {
  return stripMarks(word)
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replaceAll(/[øłđıς]/gu, (letter) => FOLDED[letter]!)
}

const FOLDED: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' }

function stripMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC')
}

/** `rаting` with a Cyrillic а reads as rating; a word wholly in another alphabet stays as it is. */
function toLatinWhereMixed(chunk: string): string {
  if (!/\p{Script=Latin}/u.test(chunk) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(chunk)) return chunk
  return Array.from(chunk, (letter) => LOOK_ALIKES.get(letter) ?? letter).join('')
}
