export const en = {
  'direction.label': 'Career path and direction',
  'direction.description': 'Looks for a mentor who has gone the way that the mentoree would like to go.',
  'direction.because':
    'Somebody who has gone a way can tell what it was like from within. Likeness in experience goes with better ' +
    'relationships (Eby et al. 2013); a direction says less than a challenge lived through, so it weighs about ' +
    'half as much.',
  'ways.label': 'Which ways have you gone in your working life?',
  'ways.help': 'Choose those that you could tell somebody about.',
  'directions.label': 'Which ways would you like to know more about?',
  'directions.help': 'Up to three. You need not have decided anything.',
  'way.deep-expertise': 'Going deep in one subject',
  'way.leading-people': 'Leading people',
  'way.leading-projects': 'Leading projects',
  'way.another-function': 'Changing to another function',
  'way.abroad': 'Working abroad',
  'way.founding': 'Founding something',
  'way.research-and-teaching': 'Research and teaching',
  'way.with-customers': 'Working with customers',
  'way.public-good': 'Working for the public good',
  'way.smaller-to-larger': 'From a small organisation to a large one, or back',
  'way.part-time': 'Working part-time for some years',
  'way.new-trade': 'Learning a new trade in mid-life',
  'direction.reason.some': '{mentor} has gone a way that {mentoree} would like to know more about: {ways}.',
  'direction.reason.none':
    '{mentor} has not gone the ways that {mentoree} has in mind, but could tell of another: {ways}.',
  'distance.label': 'Distance in experience',
  'distance.description':
    'Prefers a mentor some years of working life ahead: far enough to have something to pass on, near enough to ' +
    'remember.',
  'distance.because':
    'Years of working life stand in for distance because grade and rating must not (M4). They say little about a ' +
    'relationship by themselves, so the weight is small and a long distance is not held against anybody.',
  'years.label': 'For how many years have you been working, all told?',
  'years.help': 'Roughly. Years of study, care or search count if you feel that they do.',
  'distance.reason.ahead': '{mentor} has been working for {years} longer than {mentoree}.',
  'distance.reason.same': '{mentor} and {mentoree} have been working for the same number of years.',
  'distance.reason.behind': '{mentoree} has been working for {years} longer than {mentor}.',
} as const
