import { defineProgramTemplate, field } from '@ithaca/sdk'

/** The newer colleague is the mentor: what they know from living it, the other wants to understand. */
export const reverseMentoring = defineProgramTemplate({
  id: 'reverse-mentoring',
  version: '1.0.0',
  kind: 'reverse',
  name: 'name',
  description: 'description',
  languages: ['en', 'fr'],
  phases: [
    {
      key: 'turning-the-table',
      stage: 'initiation',
      label: 'phase.turning-the-table',
      weeks: 4,
      guide: { mentor: 'guide.turning-the-table.mentor', mentoree: 'guide.turning-the-table.mentoree' },
    },
    {
      key: 'seeing-otherwise',
      stage: 'cultivation',
      label: 'phase.seeing-otherwise',
      weeks: 16,
      guide: { mentor: 'guide.seeing-otherwise.mentor', mentoree: 'guide.seeing-otherwise.mentoree' },
    },
    {
      key: 'giving-back',
      stage: 'separation',
      label: 'phase.giving-back',
      weeks: 4,
      guide: { mentor: 'guide.giving-back.mentor', mentoree: 'guide.giving-back.mentoree' },
    },
  ],
  cadence: { everyWeeks: 3, minutes: 60, means: ['in-person', 'video', 'walking'] },
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
    { key: 'rhythm', topic: 'rhythm', title: 'clause.rhythm.title', text: 'clause.rhythm.text', ownWords: true },
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
        maxLength: 1200,
        required: true,
      }),
    },
    mentoree: {
      wantToUnderstand: field.longText({
        label: 'wantToUnderstand.label',
        help: 'wantToUnderstand.help',
        visibleTo: ['partner'],
        maxLength: 800,
      }),
    },
  },
  criteria: [
    { criterion: 'common-language', because: 'because.common-language' },
    { criterion: 'different-department', because: 'because.different-department' },
    { criterion: 'lived-experience', weight: 40, because: 'because.lived-experience' },
    { criterion: 'values', weight: 30, because: 'because.values' },
    { criterion: 'shared-interests', weight: 15, because: 'because.shared-interests' },
    { criterion: 'working-languages', weight: 10, because: 'because.working-languages' },
    { criterion: 'time-zone-overlap', weight: 5, because: 'because.time-zone-overlap' },
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
  capacity: { mentor: 1, mentoree: 1 },

  forming: 'direct',
  floor: 0.3,
  responseDays: 14,
})
