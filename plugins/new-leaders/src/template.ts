import { defineProgramTemplate, field } from '@ithaca/sdk'

/** A mentor for the first year of leading people. */
export const newLeaders = defineProgramTemplate({
  id: 'new-leaders',
  version: '1.0.0',
  kind: 'one-to-one',
  name: 'name',
  description: 'description',
  languages: ['en', 'fr'],
  phases: [
    {
      key: 'changing-sides',
      stage: 'initiation',
      label: 'phase.changing-sides',
      weeks: 8,
      guide: { mentor: 'guide.changing-sides.mentor', mentoree: 'guide.changing-sides.mentoree' },
    },
    {
      key: 'learning-to-lead',
      stage: 'cultivation',
      label: 'phase.learning-to-lead',
      weeks: 20,
      guide: { mentor: 'guide.learning-to-lead.mentor', mentoree: 'guide.learning-to-lead.mentoree' },
    },
    {
      key: 'own-way',
      stage: 'cultivation',
      label: 'phase.own-way',
      weeks: 16,
      guide: { mentor: 'guide.own-way.mentor', mentoree: 'guide.own-way.mentoree' },
    },
    {
      key: 'parting',
      stage: 'separation',
      label: 'phase.parting',
      weeks: 4,
      guide: { mentor: 'guide.parting.mentor', mentoree: 'guide.parting.mentoree' },
    },
  ],
  cadence: { everyWeeks: 3, minutes: 75, means: ['in-person', 'video', 'walking'] },
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
    mentor: {
      firstTime: field.longText({
        label: 'firstTime.label',
        help: 'firstTime.help',
        visibleTo: ['partner'],
        maxLength: 800,
      }),
    },
  },
  criteria: [
    { criterion: 'common-language', because: 'because.common-language' },
    { criterion: 'different-department', because: 'because.different-department' },
    { criterion: 'lived-experience', weight: 40, because: 'because.lived-experience' },
    { criterion: 'values', weight: 25, because: 'because.values' },
    { criterion: 'experience-distance', weight: 15, because: 'because.experience-distance' },
    { criterion: 'shared-interests', weight: 10, because: 'because.shared-interests' },
    { criterion: 'working-languages', weight: 10, because: 'because.working-languages' },
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

  forming: 'first-conversations',
  floor: 0.35,
  responseDays: 14,
})
