import { layPlugins } from './lay-plugins.ts'

/** A good plugin with a question and a setting, as an author elsewhere writes it. */
export const folder = layPlugins({
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
