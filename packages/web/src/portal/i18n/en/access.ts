export const access = {
  signInTitle: 'Your mentoring',
  signInIntro: 'Where mentors and mentorees find each other, and where what they agree on is kept.',
} as const

export const account = {
  ownData: 'What is yours',
  ownDataLead: 'Everything of yours that we can read, as one file: what the directory says of you, your answers, proposals, agreements, meetings and check-ins. What you wrote in a room is sealed; you take it along there.',
} as const

export const frame = {
  home: 'Home',
  proposals: 'Proposals',
  letters: 'Letters and calendar',
  safeguarding: 'Shown to you',
  lost: 'There is nothing at this address',
} as const
