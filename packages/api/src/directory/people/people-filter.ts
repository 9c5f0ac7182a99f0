import type { Prisma } from '../../generated/prisma/client.ts'
import { peopleMatching } from './search.ts'

/** What a list of the directory is narrowed by; the screen's list and its file are narrowed alike. */
export interface PeopleFilter {
  readonly search?: string | null | undefined
  readonly status?: 'active' | 'left' | null | undefined
}

/** The people of an organisation whom a filter lets through. */
export function peopleWhere({ search, status }: PeopleFilter, organisationId: string): Prisma.PersonWhereInput {
  return { organisationId, ...peopleMatching(search), ...(status ? { status } : {}) }
}

/** As the list is ordered. */
export const PEOPLE_ORDER = [{ sortName: 'asc' }, { id: 'asc' }] satisfies Prisma.PersonOrderByWithRelationInput[]
