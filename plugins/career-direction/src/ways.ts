/** Ways that a working life can take. None is above another. */
export const ways = {
  'deep-expertise': 'way.deep-expertise',
  'leading-people': 'way.leading-people',
  'leading-projects': 'way.leading-projects',
  'another-function': 'way.another-function',
  'abroad': 'way.abroad',
  'founding': 'way.founding',
  'research-and-teaching': 'way.research-and-teaching',
  'with-customers': 'way.with-customers',
  'public-good': 'way.public-good',
  'smaller-to-larger': 'way.smaller-to-larger',
  'part-time': 'way.part-time',
  'new-trade': 'way.new-trade',
} as const
