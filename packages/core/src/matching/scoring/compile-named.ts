import type { AnyView, Named } from '@ithaca/sdk'
import type { CompiledCriterion, CompileInput, PairAnswer } from './compiled-criterion.ts'
import { packNamed } from './named-answers.ts'
import { createSameTable } from './same-table.ts'
import { packOf, readAnswer } from './read-answer.ts'

/** Compiles `named`: only the pairs in which somebody is named are held; all others share one answer. */
export function* compileNamed(input: CompileInput, comparer: Named): Generator<void, CompiledCriterion> {
  const { share } = input
  const mentoreesNames = yield* input.mentorees.map((view) => idsIn(view, comparer.mentoree))
  const mentorsNames = yield* input.mentors.map((view) => idsIn(view, comparer.mentor))
  const named = listNamed(input, mentoreesNames, mentorsNames)
  const cache = new Map<string, PairAnswer>()
  const answerOf = (mentor: number | undefined, mentoree: number | undefined, at: { row: number; column: number }) => {
    const key = `${mentor}/${mentoree}`
    const known = cache.get(key)
    if (known !== undefined) return known
    const answer = readAnswer(input, () => comparer.score({ mentor, mentoree }), at)
    cache.set(key, answer)
    return answer
  }
  const otherwise = readAnswer(input, () => comparer.otherwise)
  const answers = named.map((columns, row) => {
    const answer = (column: number, { mentor, mentoree }: Naming) => answerOf(mentor, mentoree, { row, column })
    return new Map(Array.from(columns, ([column, naming]) => [column, answer(column, naming)]))
  })
  const added = packOf(share, otherwise)
  return {
    criterion: input.criterion,
    settings: input.settings,
    share,
    isWritten: false,
    table: createSameTable(input, added),
    named: packNamed(answers, (answer) => packOf(share, answer) - added),
    answerAt: (row, column) => answers[row]!.get(column) ?? otherwise,
    hasRowData: (row) => mentoreesNames[row] !== undefined,
    hasColumnData: (column) => mentorsNames[column] !== undefined,
  }
}

interface Naming {
  mentor: number | undefined
  mentoree: number | undefined
}

/** By row, the columns that the mentoree names or that name the mentoree, with the places. */
function listNamed(
  { rowOfId, columnOfId }: CompileInput,
  mentoreesNames: readonly Names[],
  mentorsNames: readonly Names[],
): Map<number, Naming>[] {
  const named = mentoreesNames.map(() => new Map<number, Naming>())
  const namingAt = (row: number, column: number): Naming => {
    const known = named[row]!.get(column)
    if (known !== undefined) return known
    const naming = { mentor: undefined, mentoree: undefined }
    named[row]!.set(column, naming)
    return naming
  }
  for (const [row, ids] of mentoreesNames.entries()) {
    for (const [place, id] of (ids ?? []).entries()) {
      const column = columnOfId.get(id)
      if (column !== undefined) namingAt(row, column).mentoree ??= place
    }
  }
  for (const [column, ids] of mentorsNames.entries()) {
    for (const [place, id] of (ids ?? []).entries()) {
      const row = rowOfId.get(id)
      if (row !== undefined) namingAt(row, column).mentor ??= place
    }
  }
  return named
}

/** Whom somebody names; undefined where they have not been asked or have not said. */
type Names = readonly string[] | undefined

function idsIn(view: AnyView, name: string | undefined): Names {
  const value = name === undefined ? undefined : view[name]
  if (value === undefined) return undefined
  return Array.isArray(value) ? value : []
}
