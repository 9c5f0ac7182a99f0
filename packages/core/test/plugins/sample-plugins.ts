import {
  defineCriterion,
  definePlugin,
  directory,
  field,
  inBoth,
  labels,
  reason,
  type Criterion,
  type Plugin,
} from '@ithaca/sdk'

/** A plugin around one criterion, with texts for all that the samples use. */
export function pluginOf(id: string, criterion: Criterion, changes: Partial<Plugin> = {}): Plugin {
  const texts = {
    label: 'A label',
    description: 'A description',
    because: 'A reason',
    question: 'A question',
    tea: 'Tea',
    coffee: 'Coffee',
    shared: '{mentor} and {mentoree} both like {drinks}.',
  }
  const french = { ...texts, tea: 'Le thé', coffee: 'Le café', shared: '{mentor} et {mentoree} aiment {drinks}.' }
  const plugin = definePlugin({ id, version: '1.2.3', engine: '^1.0', messages: { en: texts, fr: french } })
  return { ...plugin, criteria: [criterion], ...changes }
}

const common = { label: 'label', description: 'description', because: 'because', weight: 10 } as const

/** Two drinks, as a well-known question. */
export const drinks = field.tags({
  known: 'drinks',
  label: 'question',
  visibleTo: ['partner'],
  options: { tea: 'tea', coffee: 'coffee' },
  max: 2,
})

/** Reads a well-known question, a hidden one of its own, and facts of the directory. */
export const likesDrinks = defineCriterion({
  ...common,
  id: 'likes-drinks',
  kind: 'preference',
  symmetric: true,
  reads: {
    drinks,
    secret: field.text({ label: 'question', visibleTo: [] }),
    department: directory.department(),
    languages: field.languages({
      label: 'question',
      visibleTo: ['partner', 'program-manager'],
      fallback: directory.languages(),
    }),
  },
  score: ({ sets }) => sets({ mentor: 'drinks', mentoree: 'drinks', measure: 'overlap' }),
  explain: ({ mentor, mentoree }) =>
    reason('shared', { drinks: labels('drinks', inBoth(mentor.drinks, mentoree.drinks)) }),
})

/** Reads the same well-known question, shows it to somebody else, and asks each side for something under one name. */
export const alsoDrinks = defineCriterion({
  ...common,
  id: 'also-drinks',
  kind: 'preference',
  reads: {
    mentor: { drinks, years: field.number({ label: 'question', visibleTo: [], unit: 'years', min: 0, max: 60 }) },
    mentoree: {
      drinks: field.tags({ ...drinks, visibleTo: ['program-manager'], required: true }),
      years: field.number({ label: 'question', visibleTo: [], unit: 'years', min: 0, max: 20 }),
    },
  },
  score: ({ numeric }) => numeric({ mentor: 'years', mentoree: 'years', curve: [[0, 1]] }),
  explain: () => undefined,
})
