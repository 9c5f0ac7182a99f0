import { createContext, use } from 'react'
import type { ProgramQuery } from '../../generated/console/graphql.ts'

export type Program = Extract<NonNullable<ProgramQuery['node']>, { __typename: 'Program' }>

export const ProgramContext = createContext<Program | null>(null)

/** The program whose page this is; for its tabs only. */
export function useProgram(): Program {
  const program = use(ProgramContext)
  if (program === null) throw new Error('A tab of the program page is shown outside it')
  return program
}
