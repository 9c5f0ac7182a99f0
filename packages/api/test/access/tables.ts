/** Which table's rows a type of the schemas shows. */
export const TABLE_OF: Readonly<Record<string, string>> = {
  Person: 'Person', Me: 'Person', Organisation: 'Organisation', ReportingLine: 'ReportingLine', DirectoryImport: 'DirectoryImport',
  Job: 'Job', Program: 'Program', PortalProgram: 'Program', Participation: 'Participation', MyParticipation: 'Participation',
  MatchingRun: 'MatchingRun', ScenarioPair: 'ScenarioPair', Proposal: 'Proposal', MyProposal: 'Proposal',
  Relationship: 'Relationship', MyRelationship: 'Relationship', Report: 'ReportSnapshot', CallRequest: 'CallRequest', MyMeeting: 'Meeting', AuditEntry: 'AuditEntry',
  PairRule: 'PairRule', IntegratorToken: 'IntegratorToken',
}
