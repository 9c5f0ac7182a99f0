import {
  defineProgramTemplate,
  type AgreementClause,
  type BuildableTemplate,
  type OrientationStep,
} from '../../src/index.ts'

const topics = ['purpose', 'first-meeting', 'listening', 'boundaries', 'ending'] as const
const steps = topics.map((topic): OrientationStep<'text'> => ({ topic, title: 'text', text: 'text' }))
const clauses = (
  ['purpose', 'confidentiality', 'limits-of-confidentiality', 'rhythm', 'means', 'no-fault-exit'] as const
).map((topic): AgreementClause<'text'> => ({ key: topic, topic, title: 'text', text: 'text', ownWords: false }))
const guide = { mentor: 'text', mentoree: 'text' } as const

/** A template in which nothing is wrong and every text is the same. */
export const soundTemplate: BuildableTemplate<'text'> = defineProgramTemplate({
  id: 'sound',
  version: '1.0.0',
  kind: 'one-to-one',
  name: 'text',
  description: 'text',
  languages: ['en'],
  phases: [
    { key: 'beginning', stage: 'initiation', label: 'text', weeks: 4, guide },
    { key: 'middle', stage: 'cultivation', label: 'text', weeks: 12, guide },
    { key: 'end', stage: 'separation', label: 'text', weeks: 4, guide },
  ],
  cadence: { everyWeeks: 2, minutes: 60, means: ['video'] },
  agreement: clauses,
  criteria: [{ criterion: 'values', weight: 100, because: 'text' }],
  orientation: { mentor: steps, mentoree: steps },
})
