import { createDataTable } from './answer-table.ts'
import type { AnswerTable } from './answer-table.ts'
import type { CompileInput } from './compiled-criterion.ts'

/** A table that adds the same to every pair. */
export function createSameTable({ mentorees, mentors }: Pick<CompileInput, 'mentorees' | 'mentors'>, added: number): AnswerTable {
  return createDataTable({
    rowsWithData: Array.from({ length: mentorees.count }, () => true),
    columnsWithData: Array.from({ length: mentors.count }, () => true),
    added,
  })
}
