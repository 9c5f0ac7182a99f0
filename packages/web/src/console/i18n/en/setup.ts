export const setup = {
  title: 'Make your organisation',
  intro: 'Ithaca is empty. Name your organisation and yourself: you will be its first administrator.',
  organisationName: 'Organisation',
  organisationNameHelp: 'As people know it.',
  fullName: 'Your name',
  fullNameHelp: 'As colleagues will see it.',
  email: 'Your e-mail address',
  emailHelp: 'Links to sign in go there.',
  submit: 'Make it and go in',
  failed: {
    usedLink: 'This link was used already, or it is an old one. Nothing was made. Start Ithaca again to get a new link.',
    badEntry: 'Something here can’t be used. Look at the e-mail address, and that nothing is empty. Nothing was made.',
    offline: 'Ithaca did not answer. Nothing was lost: try again when it runs.',
  },
} as const
