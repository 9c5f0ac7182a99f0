export const en = {
  'name': 'Reverse mentoring',
  'description':
    'The mentor is the one with fewer years here: younger, newer, or living something that the other only knows ' +
    'from outside. The mentoree has the longer career and the questions. Neither is above the other.',
  'phase.turning-the-table': 'Turning the table',
  'guide.turning-the-table.mentor':
    'You are the one who knows here. Begin with something from your own days that would surprise them.\n\nSay ' +
    'what you do not want to be: a spokesperson for everybody of your kind, for instance.',
  'guide.turning-the-table.mentoree':
    'Come with questions rather than with answers, and to a place that your mentor chooses.\n\nIt is hard to be ' +
    'a beginner again. Notice when you explain yourself, and ask one more question instead.',
  'phase.seeing-otherwise': 'Seeing otherwise',
  'guide.seeing-otherwise.mentor':
    'Show rather than tell: a tool in use, a day in your week, a room in which you are not heard. You choose how ' +
    'near you let them come.\n\nAsk what they will now do differently, and ask again next time.',
  'guide.seeing-otherwise.mentoree':
    'Try one thing between meetings and tell how it went, above all where you felt foolish.\n\nWhen something ' +
    'stings, stay with it for a while before you answer. It is likely to be what you came for.',
  'phase.giving-back': 'Giving back',
  'guide.giving-back.mentor':
    'Say what you have learned about their world. Ask for something in return if you like; you have given much.',
  'guide.giving-back.mentoree':
    'Say plainly what has changed in you and what you have changed. Then ask what you may do for your mentor, ' +
    'and accept that it may be nothing.',
  'clause.purpose.title': 'What this is for',
  'clause.purpose.text':
    'The one with the longer career learns from the one with the shorter. Nobody’s career depends on what is ' +
    'said here. What we would like to understand:',
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
    'We meet about every {everyWeeks} weeks for {minutes} minutes, over {weeks} weeks. The mentor chooses the ' +
    'place. What we have agreed:',
  'clause.means.title': 'How we reach each other',
  'clause.means.text': 'We meet where both can speak freely, and write to each other in our room. What suits us best:',
  'clause.exit.title': 'Any of us may leave',
  'clause.exit.text':
    'Any of us may leave at any time, in one step and without giving a reason. It is nobody’s fault and leaves ' +
    'no mark, and a new match is offered first.',
  'introduction.label': 'Introduce yourself',
  'introduction.help': 'Whoever we propose to you reads this first: where you come from, what you do, what you like.',
  'wantToUnderstand.label': 'What would you like to understand that you only know from outside?',
  'wantToUnderstand.help': 'Be as honest as you can. Your mentor reads it with the proposal.',
  'because.common-language': 'People who cannot talk with each other cannot confide in each other.',
  'because.different-department':
    'The mentor must be able to speak freely to somebody senior, so that person must have nothing to do with ' +
    'their work.',
  'because.lived-experience':
    'Here too, what one wants to understand should meet what the other lives. Experience that meets a question ' +
    'is what this program is made of (M7).',
  'because.values':
    'With so much that differs, something held dear by both carries the relationship (deep similarity: Eby et ' +
    'al. 2013).',
  'because.shared-interests': 'Interests make equals of people with different years (Eby et al. 2013).',
  'because.working-languages': 'The mentor should not be the one who has to translate.',
  'because.time-zone-overlap': 'A shared hour is needed, and a few are enough.',
  'mentor.purpose.title': 'What this is for',
  'mentor.purpose.text': 'You were asked because you know something by living it. You owe nobody a show of it.',
  'mentor.first-meeting.title': 'The first meeting',
  'mentor.first-meeting.text':
    'Choose the place. Say how you would like to be addressed, and what you would rather not be asked.',
  'mentor.listening.title': 'Listening',
  'mentor.listening.text':
    'Somebody who is used to being listened to may have to learn it. Wait, and let the silence work.',
  'mentor.boundaries.title': 'Boundaries',
  'mentor.boundaries.text':
    'You decide what of your life you show. No favour is owed for it, on either side, while this lasts.',
  'mentor.ending.title': 'Ending well',
  'mentor.ending.text': 'You can end it in one step, whoever the other is. Nobody will ask you why.',
  'mentoree.purpose.title': 'What this is for',
  'mentoree.purpose.text':
    'You are here to understand, and to be changed by it. Your experience is welcome when it is asked for.',
  'mentoree.first-meeting.title': 'The first meeting',
  'mentoree.first-meeting.text': 'Leave your title at the door. Ask what it is like, and then ask for an example.',
  'mentoree.listening.title': 'Listening',
  'mentoree.listening.text':
    'Do not explain, compare or console. Say back what you heard, and ask whether you have it right.',
  'mentoree.boundaries.title': 'Boundaries',
  'mentoree.boundaries.text':
    'You hold more power than you feel. Offer no favours, ask for no loyalty, and repeat nothing.',
  'mentoree.ending.title': 'Ending well',
  'mentoree.ending.text': 'Thank by what you do differently from now on. It is what your mentor hoped for.',
} as const
