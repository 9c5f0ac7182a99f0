import { layPlugins } from './lay-plugins.ts'
import { SEASONS } from './template-source.ts'

/** Two criteria that ask one well-known question. The first one's setting was in minutes, and is in hours since version 2. */
const WEEKDAYS = `
  import { defineCriterion, definePlugin, field } from '@ithaca/sdk'
  const schema = { type: 'object', properties: { hours: { type: 'integer', minimum: 1, maximum: 10, default: 4, title: 'Hours' } } }
  const settings = { '~standard': { version: 1, vendor: 'acme',
    jsonSchema: { input: () => schema, output: () => schema },
    validate: ({ hours = 4, ...rest }) => Number.isInteger(hours) && Object.keys(rest).length === 0
      ? { value: { hours } } : { issues: [{ message: 'Whole hours only.', path: ['hours'] }] } } }
  const upgrade = ({ minutes }, fromVersion) => {
    if (fromVersion !== 1 || typeof minutes !== 'number') throw new Error('there are no minutes')
    return { hours: minutes / 60 }
  }
  const day = (visibleTo) => field.choice({ known: 'acme-weekday', label: 'question', visibleTo, options: { monday: 'monday', friday: 'friday' } })
  const shared = { kind: 'preference', label: 'label', description: 'description', because: 'because', weight: 10, symmetric: true, explain: () => undefined }
  export default definePlugin({
    id: 'weekdays', version: '2.0.0', engine: '^0.1',
    criteria: [
      defineCriterion({ ...shared, id: 'rhythm', version: 2, reads: { day: day(['partner']) }, settings, upgrade, pair: ({ settings }) => settings.hours / 10 }),
      defineCriterion({ ...shared, id: 'weekday', reads: { day: day([]) }, pair: ({ mentor, mentoree }) => (mentor.day === mentoree.day ? 1 : 0) }),
    ],
    messages: { en: { label: 'Weekdays', description: 'Looks for the same days.', because: 'Because days.', question: 'Which day?', monday: 'Monday', friday: 'Friday' } },
  })`

/** A plugin with one rule that reads one thing of people, and what it says of it in French. */
const RULE = (id: string, reads: string, french: string, engine = '^0.1') => `
  import { allow, defineCriterion, definePlugin, field } from '@ithaca/sdk'
  export default definePlugin({
    id: '${id}', version: '1.0.0', engine: '${engine}',
    criteria: [defineCriterion({ id: '${id}', kind: 'constraint', label: 'label', description: 'label', because: 'label', pair: () => allow(), explain: () => undefined,
      reads: { ${reads}: field.text({ label: 'question', visibleTo: [], maxLength: 20 }) } })],
    messages: { en: { label: 'A rule', question: 'Say something.' }, fr: { label: 'Une règle', ${french} } },
  })`
const FRENCH = "question: 'Dites-nous.'"

/** What is not used, by package, and the reason that the catalogue gives: each names the mend. */
export const REFUSED: Readonly<Record<string, readonly [source: string, reason: string]>> = {
  'acme-appraisals': [RULE('talks', 'performanceRating', FRENCH), '"performanceRating" means performance data, which no criterion may read (M4). Leave it out.'],
  'acme-half-french': [RULE('half-french', 'word', ''), 'This text is missing; add "question" to messages.fr.'],
  'acme-next-year': [RULE('next-year', 'word', FRENCH, '^3.0'), 'It asks for engine ^3.0 and this is 0.1.0. Install a version of the plugin for this engine.'],
}

/** Good plugins with questions and settings, as authors elsewhere write and name them, and some that cannot be used. */
export const folder = layPlugins({
  ...Object.fromEntries(Object.entries(REFUSED).map(([name, [source]]) => [name, source])),
  '@acme/weekdays': WEEKDAYS,
  'acme-seasons': SEASONS,
  'acme-pets': `
    import { defineCriterion, definePlugin, field, inBoth, labels, reason } from '@ithaca/sdk'
    const schema = { type: 'object', properties: { most: { type: 'integer', minimum: 1, maximum: 5, default: 3, title: 'Most pets' } } }
    const settings = { '~standard': { version: 1, vendor: 'acme',
      jsonSchema: { input: () => schema, output: () => schema },
      validate: (value) => {
        const { most = 3 } = value
        return Number.isInteger(most) ? { value: { most } } : { issues: [{ message: 'Whole pets only.', path: ['most'] }] }
      } } }
    const pets = field.tags({ label: 'question', visibleTo: ['partner'], options: { cat: 'cat', dog: 'dog', fish: 'fish' }, max: 3 })
    export default definePlugin({
      id: 'pets', version: '1.2.3', engine: '^0.1',
      criteria: [defineCriterion({
        id: 'pets', kind: 'preference', label: 'label', description: 'description', because: 'because', weight: 30, symmetric: true,
        reads: { pets }, settings, score: ({ sets }) => sets({ mentor: 'pets', mentoree: 'pets', measure: 'overlap' }),
        explain: ({ mentor, mentoree }) => {
          const both = inBoth(mentor.pets, mentoree.pets)
          return both.length === 0 ? undefined : reason('both', { pets: labels('pets', both) })
        },
      })],
      messages: { en: { label: 'Pets', description: 'Looks for people with the same pets.', because: 'Because pets.', question: 'Which pet?',
        cat: 'A cat', dog: 'A dog', fish: 'A fish', both: '{mentor} and {mentoree} both have {pets}.' } },
    })`,
})
process.env['ITHACA_PLUGINS'] = folder
