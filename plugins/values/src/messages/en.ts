export const en = {
  'label': 'Values',
  'description': 'Compares what each of two people holds most dear, in order. The first places count the most.',
  'because':
    'Deep similarity of values and attitude is among what goes most strongly with good relationships (rho .38 to ' +
    '.59 over 173 samples: Eby et al. 2013), while likeness in demographic terms adds nothing (Tuma and Dolan). ' +
    'So it weighs nearly as much as lived experience.',
  'values.label': 'What matters most to you in how you work and live?',
  'values.help': 'Up to five, the most important first. There are no right ones.',
  'value.honesty': 'Honesty: saying what is so',
  'value.loyalty': 'Loyalty: standing by people',
  'value.fairness': 'Fairness: the same for all',
  'value.kindness': 'Kindness',
  'value.independence': 'Independence: my own way',
  'value.security': 'Security: firm ground',
  'value.curiosity': 'Curiosity: learning new things',
  'value.creativity': 'Creativity: making what was not there',
  'value.craft': 'Craft: doing a thing well',
  'value.courage': 'Courage: daring something',
  'value.belonging': 'Belonging: being part of something',
  'value.service': 'Service: being of use to others',
  'value.influence': 'Influence: shaping what happens',
  'value.balance': 'Balance: room for the rest of life',
  'value.tradition': 'Tradition: keeping what has proved itself',
  'value.humour': 'Humour',
  'reason.shared': 'Both {mentor} and {mentoree} put this among what matters most to them: {values}.',
  'reason.different':
    'Different things come first for them. For {mentor}: {mentors}. For {mentoree}: {mentorees}. Talking about ' +
    'that may be worth an hour.',
} as const
