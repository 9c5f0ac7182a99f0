export const en = {
  'label': 'Lived experience meets current challenge',
  'description': 'Looks for a mentor who has been through what the mentoree wants to work through now.',
  'because':
    'What a mentoree wants to work through should meet what a mentor has lived through. Likeness in experience ' +
    'is part of the deep similarity that goes most strongly with good relationships (rho .38 to .59 over 173 ' +
    'samples: Eby et al. 2013), so it weighs the most.',
  'experiences.label': 'What have you been through that could help somebody else?',
  'experiences.help':
    'Choose what you lived through yourself, whether it went well or not. You decide later how much of it you tell.',
  'challenges.label': 'What would you like to work through with a mentor?',
  'challenges.help':
    'Up to four broad topics, enough to find you the right person. Keep the story itself for the room that only ' +
    'the two of you can read.',
  'topic.new-role': 'Starting in a new role',
  'topic.leading-first-time': 'Leading people for the first time',
  'topic.changing-field': 'Moving to another field',
  'topic.expert-or-leader': 'Staying an expert or leading others',
  'topic.returning-after-leave': 'Coming back after a long leave',
  'topic.being-heard': 'Being heard and taken seriously',
  'topic.difficult-conversations': 'Difficult conversations and conflict',
  'topic.setback': 'Getting over a setback',
  'topic.work-and-family': 'Work beside family or care',
  'topic.new-country': 'Living and working in a new country',
  'topic.working-across-cultures': 'Working across cultures',
  'topic.being-the-only-one': 'Being the only one of my kind in the room',
  'topic.working-remotely': 'Working far from the others',
  'topic.building-a-network': 'Building a network',
  'topic.deciding-under-uncertainty': 'Deciding when much is unknown',
  'topic.studying-beside-work': 'Studying beside work',
  'topic.finding-direction': 'Finding out what I want next',
  'topic.leading-change': 'Bringing about a change',
  'reason.all': '{mentor} has lived through what {mentoree} wants to work through: {topics}.',
  'reason.some':
    '{mentor} has lived through part of what {mentoree} wants to work through: {topics}. Not through this: {open}.',
  'reason.unmet': '{mentor} has not been through the topics that {mentoree} chose, so would listen with fresh ears.',
} as const
