import { createDataTable } from './answer-table.ts'
import type { AnswerTable } from './answer-table.ts'
import type { CompileInput } from './compiled-criterion.ts'

/** A table that adds the same to every pair. */
export function createSameTable({ mentorees, mentors }: CompileInput, added: number): AnswerTable {
  return createDataTable({
    rowsWithData: mentorees.map(() => true),
    columnsWithData: mentors.map(() => true),
    added,
  })
}
