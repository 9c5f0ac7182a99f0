export const access = {
  signInTitle: 'Your mentoring',
  signInIntro: 'Where mentors and mentorees find each other, and where what they agree on is kept.',
} as const

export const frame = {
  home: 'Home',
  proposals: 'Proposals',
  letters: 'Letters and calendar',
  safeguarding: 'Shown to you',
  lost: 'There is nothing at this address',
} as const
