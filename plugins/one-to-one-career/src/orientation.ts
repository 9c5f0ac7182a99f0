/** A quarter of an hour of reading for each side, before the first meeting (M17). */
export const orientation = {
  mentor: [
    { topic: 'purpose', title: 'mentor.purpose.title', text: 'mentor.purpose.text' },
    { topic: 'first-meeting', title: 'mentor.first-meeting.title', text: 'mentor.first-meeting.text' },
    { topic: 'listening', title: 'mentor.listening.title', text: 'mentor.listening.text' },
    { topic: 'boundaries', title: 'mentor.boundaries.title', text: 'mentor.boundaries.text' },
    { topic: 'ending', title: 'mentor.ending.title', text: 'mentor.ending.text' },
  ],
  mentoree: [
    { topic: 'purpose', title: 'mentoree.purpose.title', text: 'mentoree.purpose.text' },
    { topic: 'first-meeting', title: 'mentoree.first-meeting.title', text: 'mentoree.first-meeting.text' },
    { topic: 'listening', title: 'mentoree.listening.title', text: 'mentoree.listening.text' },
    { topic: 'boundaries', title: 'mentoree.boundaries.title', text: 'mentoree.boundaries.text' },
    { topic: 'ending', title: 'mentoree.ending.title', text: 'mentoree.ending.text' },
  ],
} as const
