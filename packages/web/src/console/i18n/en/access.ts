export const access = {
  appName: 'Console',
  signInTitle: 'The console',
  signInIntro: 'For mentoring program managers: import people, run programs, understand each match.',
  noPlace: 'Your account has no place in the console. Program managers and administrators have one.',
} as const
