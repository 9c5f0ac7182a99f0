import type { Answer, AnyView, Keyed, KeyValue } from '@ithaca/sdk'
import { askAuthor } from './ask-author.ts'
import { CriterionFault, NO_DATA } from './compiled-criterion.ts'
import type { CompiledCriterion, CompileInput } from './compiled-criterion.ts'
import { codeKeys } from './key-codes.ts'
import type { KeyCodes } from './key-codes.ts'
import { packOf, readAnswer } from './read-answer.ts'

/** Distinct pairs of keys that a criterion may need: what stays fast and within about 100 MB. */
const KEY_PAIRS_LIMIT = 4_000_000

/**
 * Compiles `keyed`: the author's function answers once for each distinct pair of keys, into a table; a pair of people
 * then costs one look into a row of it.
 */
export function* compileKeyed(input: CompileInput, comparer: Keyed): Generator<void, CompiledCriterion> {
  const rows = yield* codesOf(input, comparer, 'mentoree')
  const columns = yield* codesOf(input, comparer, 'mentor')
  return compileTable(input, { rows, columns, score: (mentor, mentoree) => comparer.score(mentor, mentoree) })
}

function* codesOf(input: CompileInput, comparer: Keyed, side: 'mentor' | 'mentoree'): Generator<void, KeyCodes> {
  const keyOf = (view: AnyView, at: number): KeyValue | undefined =>
    askAuthor(input, () => comparer[side](view), side === 'mentor' ? { column: at } : { row: at })
  const keys = yield* (side === 'mentor' ? input.mentors : input.mentorees).map(keyOf)
  // Writing a key down may run its author's code again.
  return askAuthor(input, () => codeKeys(keys))
}

/** A table over two sides' keys. Its rows are filled when they are first needed. */
export function compileTable(
  { criterion, place, watch, settings, share }: CompileInput,
  table: {
    readonly rows: KeyCodes
    readonly columns: KeyCodes
    readonly score: (mentor: KeyValue, mentoree: KeyValue) => Answer
  },
): CompiledCriterion {
  const { rows, columns, score } = table
  const author = { criterion, place, watch }
  const width = columns.keys.length
  if (rows.keys.length * width > KEY_PAIRS_LIMIT) {
    const message = `It has ${rows.keys.length - 1} x ${width - 1} distinct keys; at most ${KEY_PAIRS_LIMIT} pairs.`
    throw new CriterionFault(criterion.id, message, { kind: 'too-much-memory' })
  }
  const answers: (Int32Array | undefined)[] = []
  const packed: (Float64Array | undefined)[] = []
  const answersOf = (code: number): Int32Array => {
    const known = answers[code]
    if (known !== undefined) return known
    const filled = new Int32Array(width).fill(NO_DATA)
    for (let column = 1; code > 0 && column < width; column++) {
      const at = { row: rows.holders[code]!, column: columns.holders[column]! }
      filled[column] = readAnswer(author, () => score(columns.keys[column]!, rows.keys[code]!), at)
    }
    answers[code] = filled
    return filled
  }
  const packedOf = (code: number) =>
    (packed[code] ??= Float64Array.from(answersOf(code), (each) => packOf(share, each)))
  return {
    criterion,
    settings,
    share,
    isWritten: false,
    table: {
      rowCodes: rows.codes,
      rowCodeCount: rows.keys.length,
      columnCodes: columns.codes,
      columnCodeCount: width,
      addedOf: packedOf,
    },
    answerAt: (row, column) => answersOf(rows.codes[row]!)[columns.codes[column]!]!,
    hasRowData: (row) => rows.codes[row] !== 0,
    hasColumnData: (column) => columns.codes[column] !== 0,
  }
}
