export const en = {
  'name': 'Peer circle',
  'description':
    'Four to six people of different departments meet every three weeks for half a year. Each time one of them ' +
    'brings something, and the others help that person to think.',
  'phase.forming': 'Becoming a circle',
  'guide.forming':
    'Tell each other how you came to be where you are: ten minutes each, nobody interrupts. Agree on what stays ' +
    'in the circle: everything.\n\nTake turns in keeping the time. Nobody is in front, and nobody takes notes ' +
    'for others.',
  'phase.working': 'Thinking together',
  'guide.working':
    'One of you brings something real. Ten minutes to tell it, ten for questions that are only questions, ten in ' +
    'which the others think aloud while the one who brought it listens, ten to say what it stirred.\n\nNo advice ' +
    'unless it is asked for. Come back to it next time: what became of it?',
  'phase.closing': 'Closing the circle',
  'guide.closing':
    'Go round once more: what did each of the others give you? Say it to them. Then decide together whether you ' +
    'part, or go on by yourselves as friends.',
  'clause.purpose.title': 'What this is for',
  'clause.purpose.text':
    'We are equals who help each other to think. Nobody leads, and nobody reports on the others. What we want ' +
    'from our circle:',
  'clause.confidentiality.title': 'What we say stays between us',
  'clause.confidentiality.text':
    'What is said in the circle stays in the circle, also afterwards, and also among us: we do not speak about ' +
    'one of us with another outside our meetings. What we write in our room can be read by us and by nobody else.',
  'clause.limits.title': 'Where confidentiality ends',
  'clause.limits.text':
    'There are limits, and we know them before we begin. Whoever learns that somebody is in danger of serious ' +
    'harm, that a child or a dependent adult is being harmed, or is obliged by law to speak, may have to speak. ' +
    'They tell the other first where that is safe, share no more than is needed, and turn to {officer}. Only one ' +
    'of us can do this; there is no other way in.',
  'clause.rhythm.title': 'How often we meet',
  'clause.rhythm.text':
    'We meet about every {everyWeeks} weeks for {minutes} minutes, over {weeks} weeks. Whoever cannot come says ' +
    'so the day before; we meet when at least three can. What we have agreed:',
  'clause.means.title': 'How we reach each other',
  'clause.means.text': 'We meet where all can speak freely, and write to each other in our room. What suits us best:',
  'clause.exit.title': 'Any of us may leave',
  'clause.exit.text':
    'Each of us may leave the circle at any time, in one step and without giving a reason. It is nobody’s fault ' +
    'and leaves no mark; the others go on, or find a new circle.',
  'introduction.label': 'Introduce yourself',
  'introduction.help': 'Whoever we propose to you reads this first: where you come from, what you do, what you like.',
  'because.common-language': 'People who cannot talk with each other cannot confide in each other.',
  'because.different-department': 'Among people who do not work together it is easier to say what one does not know.',
  'because.values':
    'A circle without a leader is held together by what its members hold dear. Deep similarity of values goes ' +
    'with good relationships (Eby et al. 2013).',
  'because.shared-interests': 'Interests in common help strangers to warm to each other (Eby et al. 2013).',
  'because.time-zone-overlap': 'An hour that suits six people is rare, so shared hours weigh more than between two.',
  'because.working-languages': 'Nobody should be the quiet one for want of words.',
  'circle.purpose.title': 'What this is for',
  'circle.purpose.text':
    'Each of you is mentor and mentoree in turn. You bring what is on your mind, and lend your mind to the others.',
  'circle.first-meeting.title': 'The first meeting',
  'circle.first-meeting.text':
    'Read the agreement together and say what you need in order to speak freely. Then tell your stories; the ' +
    'work begins next time.',
  'circle.listening.title': 'Listening',
  'circle.listening.text':
    'When it is not your turn, you are there for one person. Ask what helps them think, and keep your own story ' +
    'for your own turn.',
  'circle.boundaries.title': 'Boundaries',
  'circle.boundaries.text':
    'A circle is not a therapy and not a committee. If somebody may be in danger, the limits in your agreement ' +
    'say what to do.',
  'circle.ending.title': 'Ending well',
  'circle.ending.text':
    'Whoever leaves is thanked and not asked. At the end, go round once more and say what each gave you.',
} as const
