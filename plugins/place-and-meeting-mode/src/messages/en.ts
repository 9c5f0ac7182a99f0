export const en = {
  'label': 'Place and way of meeting',
  'description': 'Prefers pairs who like to meet in the same way, and who are near enough where that needs a place.',
  'because':
    'A pair agrees on its means of meeting before it begins (M9), so liking the same ones makes a good start. It ' +
    'is a condition and not a sign of fit, so it weighs little.',
  'place.label': 'Where are you, most of the time?',
  'place.help': 'The country is enough. Add the city if you like to meet in person.',
  'ways.label': 'How do you like to meet?',
  'ways.help': 'Choose every way that would suit you.',
  'mode.video': 'By video',
  'mode.in-person': 'In person',
  'mode.walking': 'On a walk',
  'mode.phone': 'By phone',
  'reason.shared': '{mentor} and {mentoree} like to meet in the same way: {ways}.',
  'reason.none': '{mentor} and {mentoree} like to meet in different ways, so they would have to agree on one.',
} as const
