import { type DocumentNode, GraphQLError, Kind, OperationTypeNode } from 'graphql'

/** What can still be done in the days of a farewell: part well, write to each other, and take along or remove what is one's own. */
const OPEN_IN_FAREWELL: ReadonlySet<string> = new Set([
  'sayClosingWord', 'endRelationship', 'leaveProgram', 'askToBeCalled', 'takeBackCallRequest', 'chooseNudges', 'revokeCalendarFeed',
  'proposeMeeting', 'acceptMeeting', 'moveMeeting', 'cancelMeeting', 'markMeetingHeld',
  'addRoomEntry', 'openRoomEpoch', 'changeRoomVault', 'eraseRoomEntries', 'discloseRoomEntries', 'destroyMyRoom',
])

/** What of an operation somebody who has left the organisation can't do any more, before anything of it runs (M10). */
export function refusedInFarewell(document: DocumentNode): GraphQLError[] {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION
      ? definition.selectionSet.selections.map((selection) => (selection.kind === Kind.FIELD ? selection.name.value : ''))
      : [])
  return names.filter((name) => !OPEN_IN_FAREWELL.has(name)).map(() => new GraphQLError(
    'You have left the organisation. In the days that remain you can part, write to each other, and take along or remove what is yours; nothing new begins.',
    { extensions: { code: 'IN_FAREWELL' } },
  ))
}
