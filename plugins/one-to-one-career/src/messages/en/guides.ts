/** The phases and a guide for each side in each (M10, M17). */
export const guides = {
  'phase.getting-to-know': 'Getting to know each other',
  'phase.finding-the-thread': 'Finding the thread',
  'phase.going-further': 'Going further',
  'phase.letting-go': 'Letting go',
  'phase.what-remains': 'What remains',

  'guide.getting-to-know.mentor': [
    'The first weeks are for one thing: becoming two people who can talk with each other. Advice can wait.',
    'Tell something true about yourself early, a doubt as well as a success. Somebody who has only heard of your ' +
      'successes will not bring you a failure.',
    'In these weeks:\n- read the agreement aloud together and say in your own words what each clause means to ' +
      'you\n- ask what a good hour would be, and what would make it a wasted one\n- settle the next three ' +
      'meetings, so that nobody has to ask for one',
    'If after three meetings you feel that somebody else would serve them better, say so kindly. It is no fault ' +
      'of either of you, and a new match is easily made.',
  ].join('\n\n'),
  'guide.getting-to-know.mentoree': [
    'You do not have to be interesting, or to have a plan. It is enough to turn up and to be curious about one ' +
      'another.',
    'The hour is yours. Before each meeting, write one line for yourself: what would I like to have talked about ' +
      'when I leave?',
    'In these weeks:\n- tell the story of how you came to be where you are, turns and detours too\n- ask how ' +
      'your mentor came to be where they are\n- write your own words under the purpose in the agreement, however ' +
      'rough',
    'If you find that you are being careful with every word, say that first. It is often the best conversation ' +
      'of the month.',
  ].join('\n\n'),

  'guide.finding-the-thread.mentor': [
    'By now there is a thread: something that keeps coming back. Help to find it, and leave it in their hands.',
    'Try a rule of three. Ask three questions before you tell one story of your own, and tell the story as what ' +
      'happened to you rather than as what to do.',
    'Now and then ask:\n- what did you not say just now?\n- what would you do if nobody had to agree?\n- what do ' +
      'you want from me here: an ear, an example, a view?',
    'When something is beyond you, such as illness, harassment or a legal question, say so and name where help ' +
      'is. You are a mentor and not the last resort.',
  ].join('\n\n'),
  'guide.finding-the-thread.mentoree': [
    'This is the time to bring what is really on your mind. Small and honest goes further than large and polished.',
    'Choose one thing that you would like to work through before summer or before winter. Say what you have ' +
      'tried, what you fear, and what you would do if you were braver.',
    'Between meetings, try one small thing, and tell how it went, above all if it went wrong.',
    'You may say no to advice. A mentor who tells you what worked for them is telling you about themselves; what ' +
      'you make of it is yours.',
  ].join('\n\n'),

  'guide.going-further.mentor': [
    'Look back together before you go on. What has changed since the first meeting? What have you learned yourself?',
    'Now you can ask more. Hold up what you have noticed, once and gently: "You have spoken of leaving four ' +
      'times. I wonder about that."',
    'Where it helps, open a door: an introduction, a book, a room where they can listen. Ask first, and never ' +
      'speak for them or about them.',
    'Notice if the talks have become pleasant and nothing more. That is worth saying too; perhaps the work is ' +
      'done, and an early, good ending is near.',
  ].join('\n\n'),
  'guide.going-further.mentoree': [
    'Half-way is a good place to stop and look. What was your purpose at the start? Is it still yours? Either of ' +
      'you may ask to change the agreement.',
    'Bring the harder thing: the one you have mentioned in passing and then left. You do not need to solve it in ' +
      'the hour.',
    'Ask your mentor for what you need, plainly: "Today I only want you to listen." "Today, tell me what you ' +
      'would do."',
    'Begin to ask the same questions of yourself when your mentor is not there. That voice stays with you.',
  ].join('\n\n'),

  'guide.letting-go.mentor': [
    'An ending that is talked about is a gift; one that happens by itself leaves a question. Name the date, and ' +
      'say that it is near.',
    'Resist the wish to give everything at the end. Ask instead what they will do when the next hard thing ' +
      'comes, and whom else they can turn to.',
    'In the closing conversation:\n- say what you have seen grow, in them and in yourself\n- say what you will ' +
      'remember\n- ask what they would have wished you had done otherwise, and thank them for the answer',
  ].join('\n\n'),
  'guide.letting-go.mentoree': [
    'Something is coming to its end, and it is natural to feel it. You leave with more than you came with, and ' +
      'you leave on your own feet.',
    'Look through what you wrote in your room and keep what is yours: you can take your own notes with you.',
    'In the closing conversation:\n- tell what has changed, also the small things\n- tell which of your ' +
      'mentor’s words you will keep\n- say what you still want to work through, and with whom you might',
  ].join('\n\n'),

  'guide.what-remains.mentor': [
    'The mentoring ends here; people do not. Decide together what you want to be to each other now: equals who ' +
      'write now and then, allies who speak up for one another, or two people who part with thanks.',
    'Let them choose first, and mean it when you say that each of the three is good.',
    'If you are asked for help later, you may say yes as a friend would. The roles of mentor and mentoree stay behind.',
  ].join('\n\n'),
  'guide.what-remains.mentoree': [
    'You may go on as peers or as allies, or say farewell. None of them is a judgement on what was.',
    'If you go on, say how: who writes first, how often, about what. A vague promise fades, and fading hurts ' +
      'more than parting.',
    'And perhaps there is somebody who is now where you were a year ago. You have lived through something that ' +
      'could help them.',
  ].join('\n\n'),
}
