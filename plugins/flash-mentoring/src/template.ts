import { defineProgramTemplate, field } from '@ithaca/sdk'

/** One good conversation about one question. */
export const flashMentoring = defineProgramTemplate({
  id: 'flash-mentoring',
  version: '1.0.0',
  kind: 'flash',
  name: 'name',
  description: 'description',
  languages: ['en', 'fr'],
  phases: [
    {
      key: 'conversation',
      stage: 'initiation',
      label: 'phase.conversation',
      weeks: 4,
      guide: { mentor: 'guide.conversation.mentor', mentoree: 'guide.conversation.mentoree' },
    },
  ],
  cadence: { everyWeeks: 0, minutes: 60, means: ['video', 'phone', 'in-person', 'walking'] },
  agreement: [
    { key: 'purpose', topic: 'purpose', title: 'clause.purpose.title', text: 'clause.purpose.text', ownWords: true },
    {
      key: 'confidentiality',
      topic: 'confidentiality',
      title: 'clause.confidentiality.title',
      text: 'clause.confidentiality.text',
      ownWords: false,
    },
    {
      key: 'limits',
      topic: 'limits-of-confidentiality',
      title: 'clause.limits.title',
      text: 'clause.limits.text',
      ownWords: false,
    },
    { key: 'rhythm', topic: 'rhythm', title: 'clause.rhythm.title', text: 'clause.rhythm.text', ownWords: false },
    { key: 'means', topic: 'means', title: 'clause.means.title', text: 'clause.means.text', ownWords: true },
    { key: 'exit', topic: 'no-fault-exit', title: 'clause.exit.title', text: 'clause.exit.text', ownWords: false },
  ],
  questions: {
    both: {
      introduction: field.longText({
        known: 'introduction',
        label: 'introduction.label',
        help: 'introduction.help',
        visibleTo: ['partner'],
        maxLength: 600,
        required: true,
      }),
    },
    mentoree: {
      question: field.longText({
        label: 'question.label',
        help: 'question.help',
        visibleTo: ['partner'],
        maxLength: 400,
        required: true,
      }),
    },
  },
  criteria: [
    { criterion: 'common-language', because: 'because.common-language' },
    { criterion: 'different-department', because: 'because.different-department' },
    { criterion: 'lived-experience', weight: 70, because: 'because.lived-experience' },
    { criterion: 'time-zone-overlap', weight: 15, because: 'because.time-zone-overlap' },
    { criterion: 'working-languages', weight: 15, because: 'because.working-languages' },
  ],
  orientation: {
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
  },
  capacity: { mentor: 4, mentoree: 2 },

  forming: 'direct',
  floor: 0.4,
  responseDays: 7,
})
