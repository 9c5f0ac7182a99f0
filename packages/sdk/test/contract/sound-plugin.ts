import {
  defineCriterion,
  definePlugin,
  field,
  reason,
  type Criterion,
  type Explanation,
  type PairContext,
  type Plugin,
} from '../../src/index.ts'
import type { Answer } from '../../src/criterion/verdict.ts'

/** A preference that keeps the contract: how near two people are in years. */
export const sound = defineCriterion({
  id: 'years-apart',
  kind: 'preference',
  label: 'label',
  description: 'description',
  because: 'because',
  weight: 10,
  reads: {
    years: field.number({ label: 'years', visibleTo: ['partner'], unit: 'years', min: 0, max: 50 }),
    hobbies: field.tags({ label: 'hobbies', visibleTo: [], ownWords: true }),
  },
  pair: ({ mentor, mentoree }) =>
    mentor.years === undefined || mentoree.years === undefined
      ? { verdict: 'no-data' }
      : 1 - Math.abs(mentor.years - mentoree.years) / 50,
  explain: ({ mentor, mentoree }) =>
    mentor.years === undefined || mentoree.years === undefined
      ? undefined
      : reason('apart', { years: Math.abs(mentor.years - mentoree.years) }),
})

/** The texts of the sound plugin. */
export const texts = {
  label: 'Years apart',
  description: 'Looks at years.',
  because: 'A made-up reason.',
  years: 'How many years?',
  hobbies: 'Which hobbies?',
  apart: 'They are {years} years apart.',
}

/** A plugin around criteria. */
export function pluginOf(criteria: readonly Criterion[], changes: Partial<Plugin> = {}): Plugin {
  const plugin = definePlugin({ id: 'twin', version: '1.0.0', engine: '^0.1', messages: { en: texts } })
  return { ...plugin, criteria, ...changes }
}

/** What a twin may do otherwise than the sound criterion; untyped, as code from plain JavaScript is. */
export interface Twist {
  readonly pair?: (context: PairContext) => Answer
  readonly explain?: () => Explanation
}

/** The sound criterion with something broken. */
export function twin(changes: Partial<Criterion> & Twist): Plugin {
  return pluginOf([{ ...sound, ...changes }])
}
