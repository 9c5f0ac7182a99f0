import { foldWord } from '../header/read-header.ts'
import type { PerformanceNotion, Vocabulary } from './notion.ts'

/** How one word of an entry is compared. */
interface WordPattern {
  readonly text: string
  readonly match: 'exact' | 'start' | 'end' | 'anywhere'
}

/** Words in a row that speak of a notion. */
export interface Phrase {
  readonly words: readonly WordPattern[]
  readonly notion: PerformanceNotion
}

/** Vocabularies made ready to ask. */
export interface CompiledVocabulary {
  /** Whole words, and phrases written as one word. */
  readonly exact: ReadonlyMap<string, PerformanceNotion>
  /** Whole words that count with their marks only. */
  readonly marked: readonly Phrase[]
  readonly wholeHeaders: ReadonlyMap<string, PerformanceNotion>
  readonly partial: readonly Phrase[]
  readonly phrases: readonly Phrase[]
}

/** Reads the entries of vocabularies; see `Vocabulary` for how they are written. */
export function compileVocabularies(vocabularies: readonly Vocabulary[]): CompiledVocabulary {
  const exact = new Map<string, PerformanceNotion>()
  const wholeHeaders = new Map<string, PerformanceNotion>()
  const marked: Phrase[] = []
  const partial: Phrase[] = []
  const phrases: Phrase[] = []
  for (const { notion, entry } of vocabularies.flatMap((vocabulary) => listEntries(vocabulary))) {
    if (entry.startsWith('!')) marked.push({ notion, words: [readPattern(entry.slice(1))] })
    else if (entry.startsWith('=')) wholeHeaders.set(foldWord(entry.slice(1)), notion)
    else {
      const words = splitEntry(entry)
      if (words.length > 1) {
        phrases.push({ notion, words })
        if (words.every((word) => word.match === 'exact')) exact.set(words.map((word) => word.text).join(''), notion)
      } else if (words[0]!.match === 'exact') exact.set(words[0]!.text, notion)
      else partial.push({ notion, words })
    }
  }
  return { exact, marked, wholeHeaders, partial, phrases }
}

/** One entry as patterns of words. */
export function splitEntry(entry: string): WordPattern[] {
  return entry.split(/\s+/u).map((word) => readPattern(foldWord(word)))
}

function listEntries(vocabulary: Vocabulary): { notion: PerformanceNotion; entry: string }[] {
  return Object.entries(vocabulary).flatMap(([notion, entries]) =>
    entries
      .trim()
      .split(/\s*,\s*/u)
      .map((entry) => ({ notion: notion as PerformanceNotion, entry })),
  )
}

function readPattern(word: string): WordPattern {
  const start = word.startsWith('*')
  const end = word.endsWith('*')
  const text = word.slice(start ? 1 : 0, end ? -1 : undefined)
  if (start && end) return { text, match: 'anywhere' }
  if (end) return { text, match: 'start' }
  return { text, match: start ? 'end' : 'exact' }
}

/** Whether a word is what a pattern asks for. */
export function fits(word: string, pattern: WordPattern): boolean {
  switch (pattern.match) {
    case 'exact':
      return word === pattern.text
    case 'start':
      return word.startsWith(pattern.text)
    case 'end':
      return word.endsWith(pattern.text)
    case 'anywhere':
      return word.includes(pattern.text)
  }
}

/** Where a phrase begins among words; -1 when it does not occur. */
export function findPhrase(words: readonly string[], pattern: readonly WordPattern[]): number {
  for (let start = 0; start + pattern.length <= words.length; start++) {
    if (pattern.every((part, offset) => fits(words[start + offset]!, part))) return start
  }
  return -1
}
