export const en = {
  'name': 'Flash mentoring',
  'description':
    'One question, one conversation of an hour with somebody who has lived through it. If both would like more, ' +
    'they can go on in another program.',
  'phase.conversation': 'The conversation',
  'guide.conversation.mentor':
    'Ask for the question first, and then for the question behind it. Tell what you lived through rather than ' +
    'what they should do.\n\nLeave ten minutes at the end: what will you do with this?',
  'guide.conversation.mentoree':
    'Write your question in one sentence and send it beforehand. In the conversation, ask for the story and for ' +
    'what it cost.\n\nAfterwards write three lines to yourself. A word of thanks a month later is a gift.',
  'clause.purpose.title': 'What this is for',
  'clause.purpose.text': 'We meet once, about one question. It is this:',
  'clause.confidentiality.title': 'What we say stays between us',
  'clause.confidentiality.text':
    'Whatever we tell or write to each other stays between us, also afterwards. We do not pass it on to ' +
    'managers, colleagues or friends. What we write in our room can be read by us and by nobody else.',
  'clause.limits.title': 'Where confidentiality ends',
  'clause.limits.text':
    'There are limits, and we know them before we begin. Whoever learns that somebody is in danger of serious ' +
    'harm, that a child or a dependent adult is being harmed, or is obliged by law to speak, may have to speak. ' +
    'They tell the other first where that is safe, share no more than is needed, and turn to {officer}. Only one ' +
    'of us can do this; there is no other way in.',
  'clause.rhythm.title': 'How often we meet',
  'clause.rhythm.text':
    'We meet once, for {minutes} minutes, within {weeks} weeks. Whoever cannot come says so the day before.',
  'clause.means.title': 'How we reach each other',
  'clause.means.text': 'We meet where both can speak freely. What suits us best:',
  'clause.exit.title': 'Any of us may leave',
  'clause.exit.text':
    'Either of us may call it off or end it at any time, without giving a reason. It is nobody’s fault and ' +
    'leaves no mark, and somebody else is offered first.',
  'introduction.label': 'Introduce yourself',
  'introduction.help': 'Whoever we propose to you reads this first: where you come from, what you do, what you like.',
  'question.label': 'What is your question?',
  'question.help': 'One or two sentences. Whoever we propose to you reads it and decides whether they can help.',
  'because.common-language': 'People who cannot talk with each other cannot confide in each other.',
  'because.different-department': 'Somebody from elsewhere has no part in the work that may need talking about.',
  'because.lived-experience':
    'With one hour, nothing matters as much as having lived through it. It is where the conversation begins (M7).',
  'because.time-zone-overlap': 'One shared hour is all that is needed, and without it there is none.',
  'because.working-languages': 'There is no time to get used to each other’s accent.',
  'mentor.purpose.title': 'What this is for',
  'mentor.purpose.text': 'An hour of your attention for one question. You need not solve it.',
  'mentor.first-meeting.title': 'The first meeting',
  'mentor.first-meeting.text':
    'It is also the last, so begin with what matters. Read the agreement beforehand, each alone.',
  'mentor.listening.title': 'Listening',
  'mentor.listening.text': 'Half of the hour is theirs before you tell anything of yours.',
  'mentor.boundaries.title': 'Boundaries',
  'mentor.boundaries.text': 'Nothing is owed afterwards, by either side. What you heard stays with you.',
  'mentor.ending.title': 'Ending well',
  'mentor.ending.text': 'Say that it is the end, wish them well, and mean it.',
  'mentoree.purpose.title': 'What this is for',
  'mentoree.purpose.text': 'One question, one hour, one person who has been there.',
  'mentoree.first-meeting.title': 'The first meeting',
  'mentoree.first-meeting.text':
    'Send your question before. Come on time, and say in the first five minutes what you hope to leave with.',
  'mentoree.listening.title': 'Listening',
  'mentoree.listening.text': 'Ask for what happened, then for what they would do again.',
  'mentoree.boundaries.title': 'Boundaries',
  'mentoree.boundaries.text': 'Ask for an hour and not for a favour. What you hear is not for passing on.',
  'mentoree.ending.title': 'Ending well',
  'mentoree.ending.text': 'Thank them and go. If you want more, choose a program with more time.',
} as const
