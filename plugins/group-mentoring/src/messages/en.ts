export const en = {
  'name': 'Group mentoring',
  'description':
    'One mentor meets four to six mentorees every three weeks for seven months. They face something alike, and ' +
    'learn as much from each other as from the mentor.',
  'phase.gathering': 'Gathering',
  'guide.gathering.mentor':
    'Your first work is to make it safe. Say what stays here, tell something true of yourself, and see that each ' +
    'speaks in the first quarter of an hour.\n\nYou are the host and not the lecturer.',
  'guide.gathering.mentoree':
    'Say one thing that you hope for and one that you fear about being in a group. You will not be the only ' +
    'one.\n\nYou need not tell more than you like.',
  'phase.learning-together': 'Learning together',
  'guide.learning-together.mentor':
    'Let one person bring something each time, and turn the question to the group before you answer it yourself. ' +
    'Watch who is quiet, and make room without pushing.\n\nTell your own story last.',
  'guide.learning-together.mentoree':
    'Bring something real when it is your turn. When it is not, ask before you advise.\n\nNotice what you ' +
    'recognise in the others. It is the strongest help that a group has to give.',
  'phase.parting': 'Parting',
  'guide.parting.mentor':
    'Ask each what they take along and whom they will call. Say what you learned from each of them, by name.',
  'guide.parting.mentoree':
    'Say thank you to one person for one thing. Decide whether you go on as a circle of your own.',
  'clause.purpose.title': 'What this is for',
  'clause.purpose.text':
    'We learn from one who has gone ahead and from each other. Nobody judges anybody’s work. What we want from ' +
    'our group:',
  'clause.confidentiality.title': 'What we say stays between us',
  'clause.confidentiality.text':
    'What is said in the group stays in the group, also afterwards. We do not speak about one of us with another ' +
    'outside our meetings. What we write in our room can be read by us and by nobody else.',
  'clause.limits.title': 'Where confidentiality ends',
  'clause.limits.text':
    'There are limits, and we know them before we begin. Whoever learns that somebody is in danger of serious ' +
    'harm, that a child or a dependent adult is being harmed, or is obliged by law to speak, may have to speak. ' +
    'They tell the other first where that is safe, share no more than is needed, and turn to {officer}. Only one ' +
    'of us can do this; there is no other way in.',
  'clause.rhythm.title': 'How often we meet',
  'clause.rhythm.text':
    'We meet about every {everyWeeks} weeks for {minutes} minutes, over {weeks} weeks. Whoever cannot come says ' +
    'so the day before. What we have agreed:',
  'clause.means.title': 'How we reach each other',
  'clause.means.text': 'We meet where all can speak freely, and write to each other in our room. What suits us best:',
  'clause.exit.title': 'Any of us may leave',
  'clause.exit.text':
    'Any of us may leave at any time, in one step and without giving a reason. It is nobody’s fault and leaves ' +
    'no mark, and a new match is offered first.',
  'introduction.label': 'Introduce yourself',
  'introduction.help': 'Whoever we propose to you reads this first: where you come from, what you do, what you like.',
  'because.common-language': 'People who cannot talk with each other cannot confide in each other.',
  'because.different-department': 'Somebody from elsewhere has no part in the work that may need talking about.',
  'because.lived-experience':
    'A group gathers around something that its mentor has lived through. Likeness in experience goes with good ' +
    'relationships (Eby et al. 2013).',
  'because.values': 'Trust in a group begins with what is held dear (deep similarity: Eby et al. 2013).',
  'because.time-zone-overlap': 'An hour that suits all is rare, so shared hours weigh more than between two.',
  'because.working-languages': 'Nobody should be the quiet one for want of words.',
  'mentor.purpose.title': 'What this is for',
  'mentor.purpose.text':
    'You bring people together who face something alike. What they give each other counts as much as what you give.',
  'mentor.first-meeting.title': 'The first meeting',
  'mentor.first-meeting.text':
    'Begin with the agreement, then a round in which each speaks for three minutes. End on time, with the next date.',
  'mentor.listening.title': 'Listening',
  'mentor.listening.text':
    'Listen to the one who speaks and to the others who listen. Ask the group: what do you hear?',
  'mentor.boundaries.title': 'Boundaries',
  'mentor.boundaries.text':
    'No sub-groups, no comparing, no gossip afterwards. Speak alone with somebody only if they ask.',
  'mentor.ending.title': 'Ending well',
  'mentor.ending.text': 'Groups end with a round. Give each one sentence that is only theirs.',
  'mentoree.purpose.title': 'What this is for',
  'mentoree.purpose.text': 'You share a mentor with people who face something like you do. You are a help to them too.',
  'mentoree.first-meeting.title': 'The first meeting',
  'mentoree.first-meeting.text': 'Come a little early, say your name and one thing that is not in your title.',
  'mentoree.listening.title': 'Listening',
  'mentoree.listening.text': 'Listen for what you recognise. Ask before you advise.',
  'mentoree.boundaries.title': 'Boundaries',
  'mentoree.boundaries.text': 'What others tell belongs to them. You decide how much of your own you tell.',
  'mentoree.ending.title': 'Ending well',
  'mentoree.ending.text': 'You may leave at any time without a reason. If you stay, say good-bye to each.',
} as const
