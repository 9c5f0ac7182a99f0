import { defineProgramTemplate, field } from '@ithaca/sdk'

/** One mentor and a small group who face something alike. */
export const groupMentoring = defineProgramTemplate({
  id: 'group-mentoring',
  version: '1.0.0',
  kind: 'group',
  name: 'name',
  description: 'description',
  languages: ['en', 'fr'],
  phases: [
    {
      key: 'gathering',
      stage: 'initiation',
      label: 'phase.gathering',
      weeks: 6,
      guide: { mentor: 'guide.gathering.mentor', mentoree: 'guide.gathering.mentoree' },
    },
    {
      key: 'learning-together',
      stage: 'cultivation',
      label: 'phase.learning-together',
      weeks: 20,
      guide: { mentor: 'guide.learning-together.mentor', mentoree: 'guide.learning-together.mentoree' },
    },
    {
      key: 'parting',
      stage: 'separation',
      label: 'phase.parting',
      weeks: 4,
      guide: { mentor: 'guide.parting.mentor', mentoree: 'guide.parting.mentoree' },
    },
  ],
  cadence: { everyWeeks: 3, minutes: 90, means: ['video', 'in-person'] },
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
  },
  criteria: [
    { criterion: 'common-language', because: 'because.common-language' },
    { criterion: 'different-department', because: 'because.different-department' },
    { criterion: 'lived-experience', weight: 45, because: 'because.lived-experience' },
    { criterion: 'values', weight: 20, because: 'because.values' },
    { criterion: 'time-zone-overlap', weight: 20, because: 'because.time-zone-overlap' },
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
  capacity: { mentor: 6, mentoree: 1 },
  groupSize: { least: 4, most: 6 },
  forming: 'direct',
  floor: 0.3,
  responseDays: 14,
})
