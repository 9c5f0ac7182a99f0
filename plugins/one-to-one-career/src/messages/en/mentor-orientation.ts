/** Orientation for mentors (M17). */
export const mentorOrientation = {
  'mentor.purpose.title': 'What you are here for',
  'mentor.purpose.text': [
    'You are not a manager, a trainer or a judge. You are somebody with more road behind you, who is willing to ' +
      'walk along for a while.',
    'Your mentoree will be changed less by what you know than by having been taken seriously. They set the ' +
      'direction. You keep them company, ask, and now and then hold up a lamp.',
    'You will not be asked what was said, by anybody. And you will not be asked how they are getting on.',
  ].join('\n\n'),
  'mentor.first-meeting.title': 'The first meeting',
  'mentor.first-meeting.text': [
    'Make it easy. Choose a quiet place or switch off what blinks. Begin with yourself: how you came here, one ' +
      'thing that you are still learning.',
    'Then three questions are enough:\n- what made you say yes to this?\n- what would you like to be able to say ' +
      'in nine months?\n- what should I know so that I do not get it wrong?',
    'Read the agreement together, settle the next dates, and stop on time.',
  ].join('\n\n'),
  'mentor.listening.title': 'Listening',
  'mentor.listening.text': [
    'The hour is well used when they have spoken more than you. Count to five before you answer; what comes in ' +
      'those five seconds is often what matters.',
    'Say back what you heard before you say what you think. Ask what and how rather than why: why makes people ' +
      'defend themselves.',
    'If you notice that you are preparing your advice while they speak, you have stopped listening. It happens ' +
      'to everybody. Ask them to go on.',
  ].join('\n\n'),
  'mentor.boundaries.title': 'Boundaries',
  'mentor.boundaries.text': [
    'What you hear stays with you. If a manager of theirs asks you, the answer is always the same: "We have ' +
      'agreed not to speak about it."',
    'Do not use your influence on their behalf unless they ask and you have both thought it through. Do not take ' +
      'decisions for them. Do not carry what is not yours to carry.',
    'If somebody may be in danger, read the limits in your agreement again and speak to the officer named there. ' +
      'If you are out of your depth, say so; that too is an example.',
  ].join('\n\n'),
  'mentor.ending.title': 'Ending well',
  'mentor.ending.text': [
    'It is meant to end. Say so at the beginning, and again when a few weeks are left, so that there is time for ' +
      'what is unsaid.',
    'Either of you may leave earlier without a reason. If your mentoree leaves, you will hear it kindly, and ' +
      'nobody will ask you what went wrong.',
    'In the last conversation, thank them. You will have learned something, and they should know what.',
  ].join('\n\n'),
}
