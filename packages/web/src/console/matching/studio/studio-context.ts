import { createContext, use } from 'react'
import type { StudioQuery } from '../../../generated/console/graphql.ts'
import type { StudioChange } from './use-solving.ts'

export type Studio = StudioQuery['studio']
export type Scenario = NonNullable<Studio['scenario']>

/** An open studio whose first scenario is there. */
export type Workbench = {
  studio: Studio
  scenario: Scenario
  isSolving: boolean
  change: (change: StudioChange) => void
}

export const WorkbenchContext = createContext<Workbench | null>(null)

/** The studio around this part of the page. */
export function useWorkbench(): Workbench {
  const workbench = use(WorkbenchContext)
  if (workbench === null) throw new Error('A part of the studio is shown outside it')
  return workbench
}
