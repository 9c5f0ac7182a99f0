export const en = {
  'name': 'Onboarding buddy',
  'description':
    'Somebody who is new meets somebody who has been here for a while, every week for three months. No question ' +
    'is too small, and the buddy has no say over the newcomer’s work.',
  'phase.arriving': 'Arriving',
  'guide.arriving.mentor':
    'Be there early: a walk through the place, a lunch, the names that matter. Tell what confused you when you ' +
    'were new.\n\nAsk what surprised them today. New eyes see what you no longer see, and they will not keep ' +
    'them for long.',
  'guide.arriving.mentoree':
    'Ask the small things first: where, who, how do people do this here. Write down what seems odd; by the ' +
    'fourth week it will seem normal.\n\nNobody hears what you ask.',
  'phase.finding-your-feet': 'Finding your feet',
  'guide.finding-your-feet.mentor':
    'Now the unwritten rules come up: who decides, how to disagree, when to go home. Say how you see them, and ' +
    'that others may see them otherwise.\n\nIntroduce them to two people outside your own circle.',
  'guide.finding-your-feet.mentoree':
    'Bring one thing each week that you did not understand. Try your own way and tell what happened.\n\nIf you ' +
    'wonder whether it was right to come here, say that too. Most people do, around the sixth week.',
  'phase.standing-alone': 'Standing on your own',
  'guide.standing-alone.mentor':
    'Meet less, and say why: they no longer need you as they did. Ask what you should tell the next newcomer.',
  'guide.standing-alone.mentoree':
    'Look back at your notes from the first weeks. What would have helped you? You may be somebody’s buddy ' +
    'before the year is out.',
  'clause.purpose.title': 'What this is for',
  'clause.purpose.text':
    'We want to make the first months easier. The buddy helps one to find one’s way; how the work is done is for ' +
    'others to say. What we would like to get to know:',
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
    'We meet about every {everyWeeks} week(s) for {minutes} minutes, over {weeks} weeks. A short question may come ' +
    'in between. What we have agreed:',
  'clause.means.title': 'How we reach each other',
  'clause.means.text': 'We meet where both can speak freely, and write to each other in our room. What suits us best:',
  'clause.exit.title': 'Any of us may leave',
  'clause.exit.text':
    'Any of us may leave at any time, in one step and without giving a reason. It is nobody’s fault and leaves ' +
    'no mark, and a new match is offered first.',
  'introduction.label': 'Introduce yourself',
  'introduction.help': 'Whoever we propose to you reads this first: where you come from, what you do, what you like.',
  'because.common-language': 'People who cannot talk with each other cannot confide in each other.',
  'because.different-department':
    'A buddy from another department can be asked what one would not ask at one’s own table.',
  'because.shared-interests':
    'Interests in common give two strangers a beginning in a short time, and belong to deep similarity (Eby et ' +
    'al. 2013).',
  'because.values':
    'Values are deep similarity too (Eby et al. 2013); in three months they count a little less than having ' +
    'something to talk about.',
  'because.time-zone-overlap': 'Small questions need a quick answer, so shared hours weigh more here than elsewhere.',
  'because.working-languages': 'Somebody new already has enough to translate.',
  'mentor.purpose.title': 'What this is for',
  'mentor.purpose.text': 'You are the one person here who wants nothing from them. Be easy to ask.',
  'mentor.first-meeting.title': 'The first meeting',
  'mentor.first-meeting.text':
    'Within the first week, in person if you can. Show the place, tell your own first day, and settle the next ' +
    'meeting before you part.',
  'mentor.listening.title': 'Listening',
  'mentor.listening.text': 'A small question often carries a large one. Answer it, then ask what made them wonder.',
  'mentor.boundaries.title': 'Boundaries',
  'mentor.boundaries.text':
    'You do not train, check or report. If their manager asks you how they are doing, say that you have agreed ' +
    'not to speak about it.',
  'mentor.ending.title': 'Ending well',
  'mentor.ending.text': 'Three months are enough. End with a good meal and the next step into their own circle.',
  'mentoree.purpose.title': 'What this is for',
  'mentoree.purpose.text': 'You have somebody to ask who has no say over your work. Use it from the first day.',
  'mentoree.first-meeting.title': 'The first meeting',
  'mentoree.first-meeting.text':
    'Bring three questions, however small. Say how you like to be helped: shown, told, or left to try.',
  'mentoree.listening.title': 'Listening',
  'mentoree.listening.text': 'What your buddy tells you is one view of this place. Collect a few others.',
  'mentoree.boundaries.title': 'Boundaries',
  'mentoree.boundaries.text':
    'Your buddy cannot decide anything for you. For matters of your work, go to the people who can.',
  'mentoree.ending.title': 'Ending well',
  'mentoree.ending.text': 'When you notice that you ask less, it has worked. Say thank you, and pass it on.',
} as const
