import type { Cache, CacheExchangeOpts } from '@urql/exchange-graphcache'
import generated from '../../generated/portal/possible-types.ts'

const embedded = () => null

/** Types that are part of the object which holds them; the other's data differs from place to place. */
const embeddedTypes = [
  'RecordLook', 'PortalViewer', 'OpenProgram', 'GuideText', 'MyParticipationCan', 'Question', 'QuestionOption', 'Phase', 'Partner',
  'RelationshipPhase', 'MyAgreement', 'AgreementVersion', 'Clause', 'MissingStep', 'AnswerProblem',
  'Room', 'RoomSpace', 'RoomEntries', 'RoomKeys', 'RoomNews', 'RoomOfficer', 'RoomDisclosure',
  'MyRelationshipCan', 'MyChainConflict', 'FindCandidatesSuccess',
  'MyCheckIn', 'MyCheckInAnswers', 'MyMeetingCan', 'MyPhaseProposal', 'CalendarFeed', 'NewCalendarFeed',
]

/** My lists are read anew after whatever changes which things are on them. */
const readListsAnew = (_result: unknown, _args: unknown, cache: Cache) => {
  cache.invalidate('Query', 'viewer')
  cache.invalidate('Query', 'openPrograms')
}

export const cacheOptions: Partial<CacheExchangeOpts> = {
  possibleTypes: generated.possibleTypes,
  keys: Object.fromEntries(embeddedTypes.map((type) => [type, embedded])),
  updates: {
    Mutation: {
      acceptInvitation: readListsAnew,
      declineInvitation: readListsAnew,
      joinProgram: readListsAnew,
      leaveProgram: readListsAnew,
      answerProposal: readListsAnew,
      askForMentor: readListsAnew,
      sayClosingWord: readListsAnew,
      endRelationship: readListsAnew,
      answerRematch: readListsAnew,
      answerChainConflict: readListsAnew,
      makeCalendarFeed: readListsAnew,
      revokeCalendarFeed: readListsAnew,
      chooseNudges: readListsAnew,
    },
  },
}
