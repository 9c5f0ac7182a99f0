import { readHeader } from '../header/read-header.ts'
import { compileVocabularies, findPhrase, fits, splitEntry } from './compile-vocabulary.ts'
import type { PerformanceNotion } from './notion.ts'
import { namesPayManager } from './pay-line.ts'
import { splitCompound } from './split-compound.ts'
import { VOCABULARIES } from './vocabulary/index.ts'
import { INNOCENT_PHRASES, PLAIN_WORDS } from './vocabulary/plain-words.ts'

/** Why a column is performance data. */
export interface PerformanceFinding {
  readonly notion: PerformanceNotion
  /** The part of the header that says so, folded to plain lower-case letters. */
  readonly matched: string
}

const vocabulary = compileVocabularies(VOCABULARIES)
const innocent = INNOCENT_PHRASES.map((phrase) => splitEntry(phrase))
const plainWords = new Set(PLAIN_WORDS)
const MIN_COMPOUND_PART_CHARS = 3

/**
 * Whether a column's header announces performance data (M4): ratings, rankings, potential, pay, appraisal, discipline
 * and their kin, however it is spelt: case, spaces, underscores, camelCase, one word, full-width or look-alike
 * letters, with ids, dates and years of such things, in the main European languages.
 *
 * The manager who decides on pay is a reporting line (M1) and no such data. When in doubt the answer is a finding:
 * a column left out can be asked about, a rating let in cannot be taken back.
 */
export function isPerformanceData(header: string): PerformanceFinding | undefined {
  if (namesPayManager(header)) return undefined
  const { words, marked, chunks, compact } = readHeader(header)
  return (
    findMarked(marked) ??
    findInWords(withoutInnocent(words)) ??
    findInWords(withoutInnocent(chunks)) ??
    findWholeHeader(withoutInnocent(words)) ??
    findExact(compact)
  )
}

function findMarked(words: readonly string[]): PerformanceFinding | undefined {
  for (const { words: [pattern], notion } of vocabulary.marked) {
    const matched = words.find((word) => fits(word, pattern!))
    if (matched !== undefined) return { notion, matched }
  }
  return undefined
}

function withoutInnocent(words: readonly string[]): readonly string[] {
  let remaining = words
  for (const phrase of innocent) {
    const start = findPhrase(remaining, phrase)
    if (start >= 0) remaining = remaining.toSpliced(start, phrase.length)
  }
  return remaining
}

function findInWords(words: readonly string[]): PerformanceFinding | undefined {
  for (const word of words) {
    const finding = findExact(word) ?? findPartial(word) ?? findInCompound(word)
    if (finding !== undefined) return finding
  }
  for (const { words: pattern, notion } of vocabulary.phrases) {
    const start = findPhrase(words, pattern)
    if (start >= 0) return { notion, matched: words.slice(start, start + pattern.length).join(' ') }
  }
  return undefined
}

function findExact(word: string): PerformanceFinding | undefined {
  const notion = vocabulary.exact.get(word)
  return notion === undefined ? undefined : { notion, matched: word }
}

function findPartial(word: string): PerformanceFinding | undefined {
  const phrase = vocabulary.partial.find(({ words: [pattern] }) => fits(word, pattern!))
  return phrase === undefined ? undefined : { notion: phrase.notion, matched: word }
}

const isTelling = (part: string): boolean => part.length >= MIN_COMPOUND_PART_CHARS && vocabulary.exact.has(part)

function findInCompound(word: string): PerformanceFinding | undefined {
  const parts = splitCompound(word, (part) => plainWords.has(part) || isTelling(part))
  const matched = parts?.find((part) => isTelling(part))
  return matched === undefined ? undefined : findExact(matched)
}

/** Words that mean something only when nothing but ids, dates and the like stands beside them. */
function findWholeHeader(words: readonly string[]): PerformanceFinding | undefined {
  const telling = words.filter((word) => !plainWords.has(word) && !/^\p{N}+$/u.test(word))
  const [word] = telling.length === 0 ? words : telling
  if (word === undefined || telling.length > 1) return undefined
  const notion = vocabulary.wholeHeaders.get(word)
  return notion === undefined ? undefined : { notion, matched: word }
}
