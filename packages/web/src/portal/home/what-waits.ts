import type { HomeQuery } from '../../generated/portal/graphql.ts'

type Viewer = NonNullable<HomeQuery['viewer']>
type Place = Viewer['participations'][number]

/** One thing that waits for the reader's answer. */
export type Waiting =
  | { kind: 'invitation'; place: Place }
  | { kind: 'questions'; place: Place }
  | { kind: 'proposal'; proposal: Viewer['proposals'][number] }
  | { kind: 'agreement'; relationship: Viewer['relationships'][number] }

/** What waits for the reader, invitations first and then in the order of a relationship's beginning. */
export function whatWaits(viewer: Viewer): Waiting[] {
  const invited = viewer.participations.filter((place) => place.status === 'INVITED')
  const unfinished = viewer.participations.filter((place) => place.status === 'ACTIVE' && !place.isReady)
  const asked = viewer.proposals
    .filter((proposal) => proposal.state === 'OPEN' && proposal.myAnswer === null)
    .toSorted((one, other) => one.respondBy.localeCompare(other.respondBy))
  const unsigned = viewer.relationships
    .filter(({ status, agreement }) => status !== 'ENDED' && agreement.mySignedAt === null)
  return [
    ...invited.map((place) => ({ kind: 'invitation' as const, place })),
    ...unfinished.map((place) => ({ kind: 'questions' as const, place })),
    ...asked.map((proposal) => ({ kind: 'proposal' as const, proposal })),
    ...unsigned.map((relationship) => ({ kind: 'agreement' as const, relationship })),
  ]
}

/** A key for lists: the same thing never waits twice. */
export function waitingKey(waiting: Waiting): string {
  switch (waiting.kind) {
    case 'invitation':
    case 'questions':
      return waiting.place.id
    case 'proposal':
      return waiting.proposal.id
    case 'agreement':
      return waiting.relationship.id
  }
}
