/**
 * The source of a plugin whose template is computed: its settings say how many months its middle lasts. Some numbers of
 * months break it, each in another way.
 */
export const SEASONS = `
  import { definePlugin, defineProgramTemplate } from '@ithaca/sdk'
  const schema = { type: 'object', properties: { months: { type: 'integer', minimum: 3, maximum: 18, default: 9, title: 'Months' } } }
  const settings = { '~standard': { version: 1, vendor: 'acme',
    jsonSchema: { input: () => schema, output: () => schema },
    validate: ({ months = 9 }) => Number.isInteger(months) && months >= 3 && months <= 18
      ? { value: { months } } : { issues: [{ message: 'From 3 to 18 whole months.', path: ['months'] }] } } }
  const guide = { mentor: 'text', mentoree: 'text' }
  const phases = (months) => [
    { key: 'beginning', stage: 'initiation', label: 'text', weeks: 4, guide },
    { key: 'middle', stage: 'cultivation', label: 'text', weeks: months * 4, guide },
    { key: 'end', stage: 'separation', label: 'text', weeks: 4, guide },
  ]
  const steps = ['purpose', 'first-meeting', 'listening', 'boundaries', 'ending'].map((topic) => ({ topic, title: 'text', text: 'text' }))
  const clause = (topic) => ({ key: topic, topic, title: 'text', text: 'text', ownWords: false })
  export default definePlugin({
    id: 'seasons', version: '1.0.0', engine: '^0.1', criteria: [],
    templates: [defineProgramTemplate({
      id: 'seasons', version: '1.0.0', kind: 'one-to-one', name: 'name', description: 'text', languages: ['en'],
      phases: phases(9), cadence: { everyWeeks: 2, minutes: 60, means: ['video'] },
      agreement: ['purpose', 'confidentiality', 'limits-of-confidentiality', 'rhythm', 'means', 'no-fault-exit'].map(clause),
      criteria: [{ criterion: 'values', weight: 100, because: 'text' }], orientation: { mentor: steps, mentoree: steps },
      settings,
      build: ({ months }) => {
        if (months === 16) return { phases: [] }
        if (months === 17) throw new Error('no season has 17 months')
        return { phases: phases(months), ...(months === 18 && { description: 'nowhere' }) }
      },
    })],
    messages: { en: { name: 'Seasons', text: 'Words.' } },
  })`
