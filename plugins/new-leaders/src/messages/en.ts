export const en = {
  'name': 'New leaders',
  'description':
    'Somebody who leads people for the first time meets, for a year, somebody who has done it for long and has ' +
    'no say over them. They talk about what nobody prepared them for.',
  'phase.changing-sides': 'Changing sides',
  'guide.changing-sides.mentor':
    'Tell how it was when you first led: what you lost, whom you hurt without wanting to, what you were proud ' +
    'of.\n\nAsk what they miss of their old work. Many grieve for it and do not know the word.',
  'guide.changing-sides.mentoree':
    'Yesterday you were one of them. Bring what feels strange about that: the silence at lunch, the first no you ' +
    'had to say.\n\nYou need not know how to do it. Nobody does at the beginning.',
  'phase.learning-to-lead': 'Learning to lead',
  'guide.learning-to-lead.mentor':
    'Work on one real conversation at a time: before it, what do you fear; after it, what happened. Let them ' +
    'speak the sentence aloud.\n\nLeave names out of it where you can. You are here for them and not for a ' +
    'judgement on their people.',
  'guide.learning-to-lead.mentoree':
    'Bring a conversation that you have been putting off. Say it here first, as clumsily as it comes.\n\nTell ' +
    'about a day on which you did nothing yourself and it went well. That is the work now.',
  'phase.own-way': 'A way of one’s own',
  'guide.own-way.mentor':
    'They have begun to do things otherwise than you would. Good. Ask what they believe about people, and where ' +
    'they learned it.',
  'guide.own-way.mentoree':
    'Write half a page: how do I want to be as somebody who leads? Read it aloud here, and again in a month.',
  'phase.parting': 'Parting',
  'guide.parting.mentor':
    'Say what you saw grow. Ask who will listen to them from now on; leading is lonely without somebody who does.',
  'guide.parting.mentoree':
    'Look back to the first month. What would you say to yourself then? Somebody else is just now in that month.',
  'clause.purpose.title': 'What this is for',
  'clause.purpose.text':
    'We talk about becoming somebody who leads. It is not a training, and neither of us judges the other’s ' +
    'people. What we hope for:',
  'clause.confidentiality.title': 'What we say stays between us',
  'clause.confidentiality.text':
    'Whatever we tell each other stays between us, also afterwards. We leave out names where we can, because ' +
    'others are part of these stories and have not been asked. What we write in our room can be read by us and ' +
    'by nobody else.',
  'clause.limits.title': 'Where confidentiality ends',
  'clause.limits.text':
    'There are limits, and we know them before we begin. Whoever learns that somebody is in danger of serious ' +
    'harm, that a child or a dependent adult is being harmed, or is obliged by law to speak, may have to speak. ' +
    'They tell the other first where that is safe, share no more than is needed, and turn to {officer}. Only one ' +
    'of us can do this; there is no other way in.',
  'clause.rhythm.title': 'How often we meet',
  'clause.rhythm.text':
    'We meet about every {everyWeeks} weeks for {minutes} minutes, over {weeks} weeks. Before a hard ' +
    'conversation there may be a short call. What we have agreed:',
  'clause.means.title': 'How we reach each other',
  'clause.means.text': 'We meet where both can speak freely, and write to each other in our room. What suits us best:',
  'clause.exit.title': 'Any of us may leave',
  'clause.exit.text':
    'Any of us may leave at any time, in one step and without giving a reason. It is nobody’s fault and leaves ' +
    'no mark, and a new match is offered first.',
  'introduction.label': 'Introduce yourself',
  'introduction.help': 'Whoever we propose to you reads this first: where you come from, what you do, what you like.',
  'firstTime.label': 'What was your first time of leading like?',
  'firstTime.help': 'A few honest lines. They help somebody to say yes.',
  'because.common-language': 'People who cannot talk with each other cannot confide in each other.',
  'because.different-department': 'Somebody from elsewhere has no part in the work that may need talking about.',
  'because.lived-experience':
    'Leading for the first time, hard conversations, being heard: a mentor who has lived through the same can ' +
    'tell it from within. Likeness in experience goes with good relationships (Eby et al. 2013).',
  'because.values':
    'How somebody leads comes from what they hold dear. Deep similarity of values goes with good relationships ' +
    '(Eby et al. 2013).',
  'because.experience-distance': 'A few years ahead, and still near enough to remember the first year.',
  'because.shared-interests': 'Something else to talk about makes the hard talk easier (interests: Eby et al. 2013).',
  'because.working-languages': 'Hard conversations are rehearsed in the language in which they will be held.',
  'mentor.purpose.title': 'What this is for',
  'mentor.purpose.text': 'You are not their manager’s deputy. You are the place where they may not know.',
  'mentor.first-meeting.title': 'The first meeting',
  'mentor.first-meeting.text': 'Tell your worst month of the first year. Then ask about theirs, which may be now.',
  'mentor.listening.title': 'Listening',
  'mentor.listening.text': 'They come for advice and need to hear themselves. Ask twice before you answer once.',
  'mentor.boundaries.title': 'Boundaries',
  'mentor.boundaries.text':
    'You hear about people who are not in the room. Do not form a view of them, do not act on it, and never pass ' +
    'it on.',
  'mentor.ending.title': 'Ending well',
  'mentor.ending.text': 'A year, then a farewell or a friendship among equals. Say early that it will end.',
  'mentoree.purpose.title': 'What this is for',
  'mentoree.purpose.text': 'Here you may be unsure. The person before you was, and has no say over you.',
  'mentoree.first-meeting.title': 'The first meeting',
  'mentoree.first-meeting.text': 'Bring one thing that went wrong last month and one that you were glad of.',
  'mentoree.listening.title': 'Listening',
  'mentoree.listening.text': 'Your mentor’s way is one of many. Take what fits your hand.',
  'mentoree.boundaries.title': 'Boundaries',
  'mentoree.boundaries.text': 'Speak of yourself rather than of your people. They too have a right to confidence.',
  'mentoree.ending.title': 'Ending well',
  'mentoree.ending.text':
    'You can leave at any time without a reason. If you stay the year, take the last conversation.',
} as const
