import type { AnyView, Named } from '@ithaca/sdk'
import type { CompiledCriterion, CompileInput, PairAnswer } from './compiled-criterion.ts'
import { packNamed } from './named-answers.ts'
import { createSameTable } from './same-table.ts'
import { packOf, readAnswer } from './read-answer.ts'

/** Compiles `named`: only the pairs in which somebody is named are held; all others share one answer. */
export function compileNamed(input: CompileInput, comparer: Named): CompiledCriterion {
  const { share } = input
  const named = listNamed(input, comparer)
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
    hasRowData: (row) => comparer.mentoree !== undefined && input.mentorees[row]![comparer.mentoree] !== undefined,
    hasColumnData: (column) => comparer.mentor !== undefined && input.mentors[column]![comparer.mentor] !== undefined,
  }
}

interface Naming {
  mentor: number | undefined
  mentoree: number | undefined
}

/** By row, the columns that the mentoree names or that name the mentoree, with the places. */
function listNamed(input: CompileInput, { mentor, mentoree }: Named): Map<number, Naming>[] {
  const named = input.mentorees.map(() => new Map<number, Naming>())
  const namingAt = (row: number, column: number): Naming => {
    const known = named[row]!.get(column)
    if (known !== undefined) return known
    const naming = { mentor: undefined, mentoree: undefined }
    named[row]!.set(column, naming)
    return naming
  }
  for (const [row, view] of input.mentorees.entries()) {
    for (const [place, id] of idsIn(view, mentoree).entries()) {
      const column = input.columnOfId.get(id)
      if (column !== undefined) namingAt(row, column).mentoree ??= place
    }
  }
  for (const [column, view] of input.mentors.entries()) {
    for (const [place, id] of idsIn(view, mentor).entries()) {
      const row = input.rowOfId.get(id)
      if (row !== undefined) namingAt(row, column).mentor ??= place
    }
  }
  return named
}

function idsIn(view: AnyView, name: string | undefined): readonly string[] {
  const value = name === undefined ? undefined : view[name]
  return Array.isArray(value) ? value : []
}
