/** The clauses that both sign (M9), with the limits of confidentiality said before the first word is written (M16). */
export const agreement = {
  'clause.purpose.title': 'What we want this to be for',
  'clause.purpose.text':
    'This relationship is for the development of the mentoree. It has nothing to do with judging anybody’s ' +
    'work, and neither of us reports on the other. In our own words, this is what we hope for:',
  'clause.confidentiality.title': 'What we say stays between us',
  'clause.confidentiality.text': [
    'Whatever we tell or write to each other stays between the two of us, also after the relationship has ended. ' +
      'We do not pass it on to managers, colleagues or friends, not even kindly meant.',
    'What we write in our room can be read by the two of us and by nobody else: neither by the program manager ' +
      'nor by whoever runs the system. Each of us may speak freely about their own experience.',
  ].join('\n\n'),
  'clause.limits.title': 'Where confidentiality ends',
  'clause.limits.text': [
    'There are limits, and we know them before we begin. If one of us learns that somebody is in danger of ' +
      'serious harm, that a child or a dependent adult is being harmed, or that the law obliges us to speak, that ' +
      'person may have to speak.',
    'They then tell the other first where that is safe, share no more than is needed, and turn to {officer}. ' +
      'Only one of us can do this, by choosing which entries to show. There is no other way in.',
  ].join('\n\n'),
  'clause.rhythm.title': 'How often we meet',
  'clause.rhythm.text':
    'We meet about every {everyWeeks} weeks for {minutes} minutes, over about {weeks} weeks. Whoever cannot come ' +
    'says so the day before, and proposes another time. Between meetings we have agreed:',
  'clause.means.title': 'How we reach each other',
  'clause.means.text':
    'We meet where both can speak freely. We write to each other in our room, and use other means only for ' +
    'saying that we are late. What suits us best:',
  'clause.exit.title': 'Either of us may leave',
  'clause.exit.text': [
    'Either of us may end this relationship at any time, in one step and without giving a reason. It is ' +
      'nobody’s fault, it leaves no mark, and both are offered a new match.',
    'If we can, we have one last conversation, to thank each other and to say farewell.',
  ].join('\n\n'),
}
