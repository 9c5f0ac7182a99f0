export const phases = {
  suggested: 'By your plan you have come to “{{phase}}”. Whether you have, you two know best.',
  say: 'We are in “{{phase}}” now',
  back: 'Go back to “{{phase}}”',
  proposedByMe: 'You said that you would like to move to “{{phase}}”. It is so once {{name}} says the same.',
  proposedByPartner: '{{name}} would like to move to “{{phase}}”. What do you say?',
  agree: 'Yes, move to “{{phase}}”',
  later: 'Not yet',
  takeBack: 'Take it back',
  orientation: 'Before your first meeting',
  orientationLead: 'A few minutes of reading. The marks are for you alone; nobody else sees what you have read.',
  readCount: 'You have read {{count}} of {{total}}.',
  isRead: 'I have read this',
} as const
