import { defineProgramTemplate, field } from '@ithaca/sdk'

const steps = [
  { topic: 'purpose', title: 'circle.purpose.title', text: 'circle.purpose.text' },
  { topic: 'first-meeting', title: 'circle.first-meeting.title', text: 'circle.first-meeting.text' },
  { topic: 'listening', title: 'circle.listening.title', text: 'circle.listening.text' },
  { topic: 'boundaries', title: 'circle.boundaries.title', text: 'circle.boundaries.text' },
  { topic: 'ending', title: 'circle.ending.title', text: 'circle.ending.text' },
] as const

/** A circle of equals who mentor each other, without anybody in front. */
export const peerCircle = defineProgramTemplate({
  id: 'peer-circle',
  version: '1.0.0',
  kind: 'peer',
  name: 'name',
  description: 'description',
  languages: ['en', 'fr'],
  phases: [
    {
      key: 'forming',
      stage: 'initiation',
      label: 'phase.forming',
      weeks: 6,
      guide: { mentor: 'guide.forming', mentoree: 'guide.forming' },
    },
    {
      key: 'working',
      stage: 'cultivation',
      label: 'phase.working',
      weeks: 15,
      guide: { mentor: 'guide.working', mentoree: 'guide.working' },
    },
    {
      key: 'closing',
      stage: 'separation',
      label: 'phase.closing',
      weeks: 3,
      guide: { mentor: 'guide.closing', mentoree: 'guide.closing' },
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
    { criterion: 'values', weight: 45, because: 'because.values' },
    { criterion: 'shared-interests', weight: 25, because: 'because.shared-interests' },
    { criterion: 'time-zone-overlap', weight: 20, because: 'because.time-zone-overlap' },
    { criterion: 'working-languages', weight: 10, because: 'because.working-languages' },
  ],
  orientation: { mentor: steps, mentoree: steps },
  capacity: { mentor: 1, mentoree: 1 },
  groupSize: { least: 4, most: 6 },
  forming: 'direct',
  floor: 0.25,
  responseDays: 14,
})
