import type { HomeQuery } from '../../generated/portal/graphql.ts'

type Viewer = NonNullable<HomeQuery['viewer']>
type Place = Viewer['participations'][number]

/** One thing that waits for the reader's answer. */
export type Waiting =
  | { kind: 'invitation'; place: Place }
  | { kind: 'questions'; place: Place }
  | { kind: 'proposal'; proposal: Viewer['proposals'][number] }
  | { kind: 'meeting'; relationship: Viewer['relationships'][number]; meeting: Viewer['relationships'][number]['meetings'][number] }
  | { kind: 'agreement' | 'chain' | 'rematch'; relationship: Viewer['relationships'][number] }

/** What waits for the reader, invitations first and then in the order of a relationship's beginning. */
export function whatWaits(viewer: Viewer): Waiting[] {
  const invited = viewer.participations.filter((place) => place.status === 'INVITED')
  const unfinished = viewer.participations.filter((place) => place.status === 'ACTIVE' && !place.isReady)
  const asked = viewer.proposals
    .filter((proposal) => proposal.state === 'OPEN' && proposal.myAnswer === null)
    .toSorted((one, other) => one.respondBy.localeCompare(other.respondBy))
  const inChain = viewer.relationships.filter(({ chainConflict }) => chainConflict?.iWait === false)
  const unsigned = viewer.relationships
    .filter(({ status, agreement }) => status === 'FORMING' && agreement.mySignedAt === null)
  const toMeet = viewer.relationships.flatMap((relationship) =>
    relationship.meetings.filter(({ viewerCan }) => viewerCan.accept).map((meeting) => ({ kind: 'meeting' as const, relationship, meeting })))
  const toRematch = viewer.relationships.filter(({ isRematchOffered, myRematch }) => isRematchOffered && myRematch === null)
  return [
    ...inChain.map((relationship) => ({ kind: 'chain' as const, relationship })),
    ...invited.map((place) => ({ kind: 'invitation' as const, place })),
    ...unfinished.map((place) => ({ kind: 'questions' as const, place })),
    ...asked.map((proposal) => ({ kind: 'proposal' as const, proposal })),
    ...unsigned.map((relationship) => ({ kind: 'agreement' as const, relationship })),
    ...toMeet,
    ...toRematch.map((relationship) => ({ kind: 'rematch' as const, relationship })),
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
    case 'meeting':
      return waiting.meeting.id
    case 'agreement':
    case 'chain':
    case 'rematch':
      return `${waiting.kind} ${waiting.relationship.id}`
  }
}
