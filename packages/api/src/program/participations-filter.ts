import { peopleMatching } from '../directory/people/search.ts'
import type { $Enums, Prisma } from '../generated/prisma/client.ts'

/** What the places in a program are narrowed by; the screen's list and its file are narrowed alike. */
export interface ParticipationsFilter {
  readonly search?: string | null | undefined
  readonly status?: $Enums.ParticipationStatus | null | undefined
  /** Mentors or mentorees, those who are both among them. */
  readonly role?: $Enums.ParticipationRole | null | undefined
  readonly isUnmatched?: boolean | null | undefined
}

const UNMATCHED = {
  AND: [{ status: 'active', role: { not: 'mentor' }, mentoreePlaces: 0, mentoreeProposals: { none: { status: 'open' } } }],
} satisfies Prisma.ParticipationWhereInput

/** The places that a filter lets through. */
export function participationsWhere({ search, status, role, isUnmatched }: ParticipationsFilter): Prisma.ParticipationWhereInput {
  return {
    ...(isUnmatched === true ? UNMATCHED : {}),
    ...(search ? { person: peopleMatching(search) } : {}),
    ...(status ? { status } : {}),
    ...(role ? { role: { in: role === 'both' ? ['both'] : [role, 'both'] } } : {}),
  }
}

/** As the list is ordered. */
export const PARTICIPATIONS_ORDER = [{ person: { sortName: 'asc' } }, { id: 'asc' }] satisfies Prisma.ParticipationOrderByWithRelationInput[]
