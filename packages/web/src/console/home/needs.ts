import type { HomeQuery } from '../../generated/console/graphql.ts'

type Program = HomeQuery['programs']['edges'][number]['node']
export type NeedKind = Program['needs'][number]['kind']

/** Something that needs a person, and in which program. */
export interface Need {
  readonly kind: NeedKind
  readonly count: number
  readonly program: { readonly id: string; readonly name: string }
}

/** The most urgent first, as the server names them. */
export const needKinds: readonly NeedKind[] = ['ASKED_FOR_HELP', 'IN_CONFLICT', 'UNMATCHED', 'UNANSWERED', 'AGREEMENT_UNSIGNED']

/** The needs of all programs, the most urgent first; of one kind, those of the program that has more of them. */
export function rankNeeds(programs: readonly Pick<Program, 'id' | 'name' | 'needs'>[]): readonly Need[] {
  return programs
    .flatMap(({ id, name, needs }) => needs.map((need) => ({ ...need, program: { id, name } })))
    .toSorted((one, other) => needKinds.indexOf(one.kind) - needKinds.indexOf(other.kind) || other.count - one.count)
}
