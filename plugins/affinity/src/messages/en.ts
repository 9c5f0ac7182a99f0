export const en = {
  'label': 'Affinity by own choice',
  'description':
    'Meets the wish of somebody who asked for a partner with something in common, such as being a parent. Counts ' +
    'only for those who asked. No template uses it by itself.',
  'because':
    'Demographic likeness by itself adds nothing to a relationship (Tuma and Dolan), so nobody is matched by it ' +
    'unasked. Having a say in the match does help (Allen, Eby and Lentz 2006): whoever asks for it may have it, ' +
    'with a small weight.',
  'about.label': 'Would you like to say something about yourself that others may look for?',
  'about.help':
    'Only if you like. It is used for matching alone, and only where somebody has asked for it. Nobody sees it.',
  'seeks.label': 'Would you like a partner who shares one of these with you?',
  'seeks.help': 'Only if it matters to you. Nobody sees that you asked.',
  'belonging.woman': 'Being a woman',
  'belonging.man': 'Being a man',
  'belonging.non-binary': 'Being non-binary',
  'belonging.parent': 'Being a parent',
  'belonging.carer': 'Caring for somebody',
  'belonging.first-to-study': 'Being the first of the family to study',
  'belonging.lgbtq': 'Being lesbian, gay, bisexual, trans or queer',
  'belonging.disabled': 'Living with a disability',
  'belonging.came-from-abroad': 'Having come from another country',
  'belonging.person-of-colour': 'Being a person of colour',
  'belonging.person-of-faith': 'Living by a faith',
  'reason.found': 'Something that was asked for in private is met here.',
} as const
