/** Orientation for mentorees (M17). */
export const mentoreeOrientation = {
  'mentoree.purpose.title': 'What this is for',
  'mentoree.purpose.text': [
    'This is a relationship with somebody who has lived through some of what you are living through, and who has ' +
      'no say over your work. You can think aloud here.',
    'It is not a course, and nothing is tested. Nobody reads what you write to each other, and nobody is told ' +
      'how it goes.',
    'You set the direction. If you do not know it yet, looking for it is a good place to begin.',
  ].join('\n\n'),
  'mentoree.first-meeting.title': 'The first meeting',
  'mentoree.first-meeting.text': [
    'Your mentor is a little nervous too. Think beforehand of two or three things that you are willing to tell, ' +
      'and one that you would like to ask.',
    'Good first questions:\n- what was hard for you when you were where I am?\n- what do you wish somebody had ' +
      'told you?\n- what makes you angry or glad at work?',
    'Read the agreement together, say what confidentiality means to you, and settle the next dates.',
  ].join('\n\n'),
  'mentoree.listening.title': 'Listening and being heard',
  'mentoree.listening.text': [
    'You may say what kind of listening you need: somebody to hear you out, to ask, or to answer.',
    'When your mentor tells a story of theirs, listen for what they felt as well as for what they did. Then ask ' +
      'what you would do differently, and why.',
    'If you were misunderstood, say so. Putting it right is where trust comes from.',
  ].join('\n\n'),
  'mentoree.boundaries.title': 'Boundaries',
  'mentoree.boundaries.text': [
    'You decide what you tell, and when. You need not tell everything in order to be helped.',
    'Your mentor is not there to get you a position, to do your work, or to be reached at midnight. Ask for ' +
      'time, an example, an introduction, and accept a no.',
    'What you hear about your mentor stays with you as well. Confidentiality has limits when somebody may come ' +
      'to harm; they are in your agreement, so read them before you begin.',
  ].join('\n\n'),
  'mentoree.ending.title': 'Ending well',
  'mentoree.ending.text': [
    'The relationship has an end, so that you can look back and see how far you have come.',
    'If it is not right for you, you can leave in one step, without a reason. Nothing is held against you, and ' +
      'you are offered somebody else first. Your mentor is told kindly.',
    'When the planned end comes, take the last conversation. Afterwards you may go on as peers or allies, or ' +
      'part with thanks.',
  ].join('\n\n'),
}
