import { defineProgramTemplate, field } from '@ithaca/sdk'

/** A buddy for the first three months: somebody to ask what one does not like to ask. */
export const onboardingBuddy = defineProgramTemplate({
  id: 'onboarding-buddy',
  version: '1.0.0',
  kind: 'one-to-one',
  name: 'name',
  description: 'description',
  languages: ['en', 'fr'],
  phases: [
    {
      key: 'arriving',
      stage: 'initiation',
      label: 'phase.arriving',
      weeks: 3,
      guide: { mentor: 'guide.arriving.mentor', mentoree: 'guide.arriving.mentoree' },
    },
    {
      key: 'finding-your-feet',
      stage: 'cultivation',
      label: 'phase.finding-your-feet',
      weeks: 7,
      guide: { mentor: 'guide.finding-your-feet.mentor', mentoree: 'guide.finding-your-feet.mentoree' },
    },
    {
      key: 'standing-alone',
      stage: 'separation',
      label: 'phase.standing-alone',
      weeks: 3,
      guide: { mentor: 'guide.standing-alone.mentor', mentoree: 'guide.standing-alone.mentoree' },
    },
  ],
  cadence: { everyWeeks: 1, minutes: 30, means: ['in-person', 'video', 'walking'] },
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
    { criterion: 'shared-interests', weight: 40, because: 'because.shared-interests' },
    { criterion: 'values', weight: 25, because: 'because.values' },
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
  capacity: { mentor: 2, mentoree: 1 },

  forming: 'direct',
  floor: 0.2,
  responseDays: 7,
})
