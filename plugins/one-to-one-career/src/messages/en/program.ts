/** What the program is, what it asks, and why its criteria weigh what they do. */
export const program = {
  'name': 'One-to-one career mentoring',
  'description':
    'Two people from different parts of the organisation meet every other week for about nine months. One has ' +
    'lived through some of what the other wants to work through. What they say stays between them.',
  'introduction.label': 'Introduce yourself',
  'introduction.help':
    'Whoever we propose to you reads this first. Say what you would say over a coffee: where you come from, what ' +
    'you do, what you like.',
  'offer.label': 'What could somebody come to you for?',
  'offer.help': 'An experience, a way of listening, a door that you can open. Half a page at most.',
  'hopes.label': 'What do you hope will be different for you in a year?',
  'hopes.help':
    'A few sentences for the person we propose to you. Keep what is confidential for the room that only the two ' +
    'of you can read.',
  'because.common-language': 'Two people who cannot talk with each other cannot confide in each other.',
  'because.different-department':
    'The relationship is for development and not for the work at hand. A mentor from elsewhere is not part of ' +
    'what the mentoree may need to talk about.',
  'because.lived-experience':
    'What a mentoree wants to work through should meet what a mentor has lived through. Experience is part of ' +
    'the deep similarity that goes most strongly with good relationships (rho .38 to .59 over 173 samples: Eby ' +
    'et al. 2013). It is the heart of this program, so it weighs a third.',
  'because.values':
    'Values and attitude are the other part of deep similarity (Eby et al. 2013). Trust is easier between people ' +
    'who hold the same things dear. Demographic likeness adds nothing (Tuma and Dolan), so nothing of that kind ' +
    'is here.',
  'because.career-direction':
    'This program is about working life, so a mentor who has gone the way is worth having. It weighs half of ' +
    'lived experience, because a plan may change and a challenge is there now.',
  'because.shared-interests':
    'Interests belong to deep similarity too (Eby et al. 2013), and give two strangers a beginning. They carry a ' +
    'relationship less far than values do.',
  'because.working-languages':
    'Confiding is easier in the language one is at home in. It is a condition of the conversation rather than a ' +
    'sign of fit, so it weighs little.',
  'because.time-zone-overlap': 'Meeting every other week needs a shared hour. A few are enough, so it weighs little.',
  'because.experience-distance':
    'Some distance in years leaves something to pass on, and not too much lets the mentor remember. Years say ' +
    'little by themselves, so they weigh little.',
} as const
