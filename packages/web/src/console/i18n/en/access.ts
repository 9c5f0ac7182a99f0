export const access = {
  signInTitle: 'The console',
  signInIntro: 'For mentoring program managers: import people, run programs, understand each match.',
  navHome: 'Home',
  navAdministration: 'Administration',
  navPrograms: 'Programs',
  navPeople: 'People',
  navReportingLines: 'Reporting lines',
  navPlugins: 'Plugins',
} as const
