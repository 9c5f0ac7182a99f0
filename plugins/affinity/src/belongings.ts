/** Ways in which people may describe themselves, if they like. */
export const belongings = {
  'woman': 'belonging.woman',
  'man': 'belonging.man',
  'non-binary': 'belonging.non-binary',
  'parent': 'belonging.parent',
  'carer': 'belonging.carer',
  'first-to-study': 'belonging.first-to-study',
  'lgbtq': 'belonging.lgbtq',
  'disabled': 'belonging.disabled',
  'came-from-abroad': 'belonging.came-from-abroad',
  'person-of-colour': 'belonging.person-of-colour',
  'person-of-faith': 'belonging.person-of-faith',
} as const
