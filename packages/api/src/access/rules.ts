import type { Action } from './actions.ts'

/**
 * Who sees what, by type of the console's schema: the action that one must be allowed to do. A type's fields follow
 * their type; root fields and fields that need more than their type have a line of their own. A token sees nothing that
 * has no line, and test/access fails until it has one.
 */
const CONSOLE: Readonly<Partial<Record<Action | 'anybody', readonly string[]>>> = {
  // Wrappers without content of their own, and who one is.
  anybody: [
    'PageInfo', 'ConflictError', 'InvalidInputError', 'NotFoundError', 'NotReadyError', 'StaleVersionError', 'MissingStep',
    'Viewer', 'ViewerCan', 'Organisation', 'Job', 'Query.viewer', 'Query.organisation', 'Query.node', 'Subscription.jobProgress',
  ],
  'directory.read': [
    'Person', 'ReportingLine', 'ReportingTreeNode', 'DirectoryProblem', 'Query.people', 'Query.reportingTree', 'Query.directoryProblems',
    'Template', 'TemplateCriterion', 'TemplatePhase', 'TemplateQuestion', 'Clause', 'Phase', 'CharterFinding', 'Query.templates', 'Query.phasePreview',
  ],
  'directory.change': [
    'DirectoryImport', 'ImportCan', 'ImportColumn', 'ImportProblem', 'ImportRow', 'FieldChange', 'Query.directoryImports',
    'Mutation.importDirectoryRows', 'Mutation.planDirectoryImport', 'Mutation.commitDirectoryImport', 'Mutation.undoDirectoryImport',
    'Mutation.discardDirectoryImport',
  ],
  'plugin.read': [
    'ContractFinding', 'Plugin', 'PluginCan', 'PluginCriterion', 'PluginProblem',
    'PluginGroupRule', 'PluginRead', 'PluginTemplate', 'PluginUse', 'PluginVersion', 'Query.plugin', 'Query.plugins',
  ],
  'plugin.switch': ['Mutation.setPluginEnabled'],
  'program.read': [
    'Program', 'ProgramCan', 'ProgramCriterion', 'ChecklistItem', 'NextStep', 'Participation', 'ParticipationCounts', 'MatchingRun', 'RunCan',
    'RunPublication', 'RunSummary', 'CriterionCoverage', 'Contribution', 'ScenarioPair', 'ScenarioUnmatched', 'Proposal', 'ProposalCounts',
    'Relationship', 'RelationshipCounts', 'SignalCounts', 'CallRequest', 'ChainConflict', 'ChainConflictCounts', 'Query.programs',
    'DifferingPair', 'FormedGroups', 'GroupMember', 'GroupOutcome', 'GroupTogether', 'ScenarioGroup', 'KeptPairs', 'LookedAfterByOthers', 'PairRule', 'ProgramNeed', 'PublicationLeftOut',
    'PublicationLetter', 'PublicationPreview', 'PublicationRecipient', 'Report', 'ReportRow', 'ReportTable', 'RuleCost', 'RunComparison',
    'RunReplay', 'RunWeight', 'StageSeconds', 'Studio', 'StudioCriterion', 'StudioPair', 'StudioPairs', 'StudioPeople', 'StudioRuleCosts',
    'StudioScenario', 'StudioUnmatched', 'Query.compareRuns', 'Query.publicationPreview', 'Query.studio', 'Query.studioPair',
    'Query.studioRuleCosts',
  ],
  'program.create': ['Mutation.createProgram'],
  'program.manage': [
    'InvitePeopleSuccess', 'Mutation.updateProgram', 'Mutation.advanceProgram', 'Mutation.invitePeople', 'Mutation.withdrawInvitation',
    'Mutation.startMatchingRun', 'Mutation.cancelMatchingRun', 'Mutation.publishMatchingRun', 'Mutation.callBackPublication',
    'Mutation.resolveCallRequest',
    'Mutation.addProgramCriterion', 'Mutation.chooseReportCuts', 'Mutation.closeStudio', 'Mutation.keepStudioScenario',
    'Mutation.liftPairRule', 'Mutation.openStudio', 'Mutation.proposePair', 'Mutation.removeProgramCriterion', 'Mutation.replayMatchingRun',
    'Mutation.setPairRule', 'Mutation.solveStudio',
  ],
  'program.name-managers': ['Mutation.addProgramManager', 'Mutation.removeProgramManager'],
  'organisation.change': ['Mutation.updateOrganisation'],
  'administrator.name': [
    'Mutation.nameSafeguardingOfficer', 'Mutation.removeSafeguardingOfficer', 'Query.administrators', 'Mutation.nameAdministrator',
    'Mutation.dismissAdministrator',
  ],
  'sign-in.manage': ['SignInSettings', 'Query.signInSettings', 'Mutation.updateSignInSettings', 'Mutation.inviteToSignIn'],
  'token.manage': [
    'IntegratorToken', 'IntegratorTokenMade', 'Query.integratorTokens', 'Mutation.createIntegratorToken', 'Mutation.rotateIntegratorToken',
    'Mutation.revokeIntegratorToken',
  ],
  'audit.read': ['AuditEntry', 'AuditChange', 'Query.auditEntries', 'Query.auditActions'],
}

/** Whose something is in the portal: one's own, the pair's, or open to everybody of the organisation. */
export type Owner = 'oneself' | 'the pair' | 'everybody'

const PORTAL: Readonly<Record<Owner, readonly string[]>> = {
  everybody: [
    'ConflictError', 'InvalidInputError', 'NotFoundError', 'NotReadyError', 'StaleVersionError', 'MissingStep', 'OpenProgram', 'PortalProgram', 'Phase',
    'Clause', 'GuideText', 'Question', 'QuestionOption', 'Query.viewer', 'Query.node', 'Query.openPrograms', 'Mutation.joinProgram',
  ],
  oneself: [
    'PortalViewer', 'Me', 'MyParticipation', 'MyParticipationCan', 'AnswerProblem', 'InvalidAnswersError', 'MyCheckIn', 'MyCheckInAnswers',
    'MyChainConflict', 'Mutation.acceptInvitation', 'Mutation.declineInvitation', 'Mutation.changeMyPlace', 'Mutation.pauseParticipation',
    'Mutation.resumeParticipation', 'Mutation.leaveProgram', 'Mutation.saveAnswers', 'Mutation.answerRematch', 'Mutation.answerCheckIn',
    'Mutation.askToBeCalled', 'Mutation.chooseNudges', 'Mutation.takeBackCallRequest', 'Mutation.answerChainConflict',
    'CalendarFeed', 'Candidate', 'FindCandidatesSuccess', 'NewCalendarFeed', 'RoomKeys', 'Mutation.askForMentor',
    'Mutation.changeRoomVault', 'Mutation.findCandidates', 'Mutation.makeCalendarFeed', 'Mutation.markOrientation',
    'Mutation.revokeCalendarFeed', 'Mutation.setAway', 'Mutation.setUpRoomKeys',
  ],
  'the pair': [
    'Partner', 'MyProposal', 'MyRelationship', 'MyRelationshipCan', 'RelationshipPhase', 'MyAgreement', 'AgreementVersion', 'RecordLook',
    'Mutation.answerProposal', 'Mutation.changeAgreementTerms', 'Mutation.signAgreement', 'Mutation.pauseRelationship', 'Mutation.resumeRelationship',
    'Mutation.planEnding', 'Mutation.callOffEnding', 'Mutation.endRelationship', 'Mutation.sayClosingWord',
    'MyMeeting', 'MyMeetingCan', 'MyPhaseProposal', 'Room', 'RoomDisclosure', 'RoomEntries', 'RoomNews', 'RoomOfficer', 'RoomSpace',
    'Mutation.acceptMeeting', 'Mutation.addRoomEntry', 'Mutation.cancelMeeting', 'Mutation.destroyMyRoom', 'Mutation.discloseRoomEntries',
    'Mutation.eraseRoomEntries', 'Mutation.markMeetingHeld', 'Mutation.moveMeeting', 'Mutation.openRoomEpoch', 'Mutation.proposeMeeting',
    'Mutation.sayPhase', 'Mutation.setPhaseProposalAside', 'Subscription.roomChanged',
  ],
}

const consoleRules = new Map(Object.entries(CONSOLE).flatMap(([action, names]) => names.map((name) => [name, action as Action | 'anybody'] as const)))
const portalRules = new Map(Object.entries(PORTAL).flatMap(([owner, names]) => names.map((name) => [name, owner as Owner] as const)))

/** The action that lets one see a type or a root field (`Query.people`) of the console; nothing if no line says so. */
export function consoleRule(name: string): Action | 'anybody' | undefined {
  return consoleRules.get(name)
}

/** Whose a type or root field of the portal is; nothing if no line says so. */
export function portalRule(name: string): Owner | undefined {
  return portalRules.get(name)
}

/** Everything that has a line, for tests: lines of what is gone are found by it. */
export function ruledNames(surface: 'console' | 'portal'): string[] {
  return [...(surface === 'console' ? consoleRules : portalRules).keys()]
}
