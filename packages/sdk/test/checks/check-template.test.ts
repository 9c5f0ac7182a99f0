import { expect, test } from 'vitest'
import { checkTemplate, meansPerformance, type TemplateRule } from '../../src/checks/index.ts'
import { buildTemplate, field, type ProgramTemplate } from '../../src/index.ts'
import { contract } from '../../src/testing/index.ts'
import { pluginOf } from '../contract/sound-plugin.ts'
import { soundTemplate } from './sound-template.ts'

const options = { isPerformanceData: meansPerformance }
const [beginning, middle, end] = soundTemplate.phases
const years = field.number({ label: 'text', visibleTo: [], unit: 'years', min: 0, max: 5 })

type Changes = { readonly [part in keyof ProgramTemplate]?: unknown }

const broken: readonly (readonly [TemplateRule, string, string, Changes])[] = [
  [
    'M4',
    'questions.both.lastRating',
    'a question whose name means performance',
    { questions: { both: { lastRating: years } } },
  ],
  ['M5', 'capacity.mentoree', 'a mentoree with room for four mentors', { capacity: { mentor: 2, mentoree: 4 } }],
  ['M6', 'responseDays', 'a day to answer', { responseDays: 1 }],
  ['M6', 'forming', 'pairs that are assigned', { forming: 'assigned' }],
  [
    'M7',
    'criteria',
    'weights that do not add up',
    { criteria: [{ criterion: 'values', weight: 90, because: 'text' }] },
  ],
  ['M7', 'criteria', 'no weight at all', { criteria: [{ criterion: 'values', because: 'text' }] }],
  ['M7', 'criteria.0.because', 'a weight without a reason', { criteria: [{ criterion: 'values', weight: 100 }] }],
  ['M7', 'floor', 'no floor', { floor: 0 }],
  ['M9', 'agreement', 'no clause about rhythm', without('rhythm')],
  ['M9', 'agreement', 'no clause about confidentiality', without('confidentiality')],
  ['M9', 'cadence.minutes', 'a meeting of a day', { cadence: { everyWeeks: 2, minutes: 1000, means: ['video'] } }],
  ['M9', 'cadence.means', 'no means of meeting', { cadence: { everyWeeks: 2, minutes: 60, means: [] } }],
  ['M10', 'phases', 'no phase of parting', { phases: [beginning, middle] }],
  ['M10', 'phases', 'phases out of order', { phases: [middle, beginning, end] }],
  ['M10', 'phases.1.weeks', 'a phase of no length', { phases: [beginning, { ...middle, weeks: 0 }, end] }],
  ['M11', 'agreement', 'no clause about leaving', without('no-fault-exit')],
  [
    'M14',
    'questions.both.x',
    'a question that does not say who sees it',
    { questions: { both: { x: { ...years, visibleTo: undefined } } } },
  ],
  ['M16', 'agreement', 'no clause about the limits of confidentiality', without('limits-of-confidentiality')],
  [
    'M17',
    'phases.0.guide.mentoree',
    'a phase without a guide',
    { phases: [{ ...beginning, guide: { mentor: 'text' } }, middle, end] },
  ],
  [
    'M17',
    'orientation.mentor',
    'no orientation for mentors',
    { orientation: { mentor: [], mentoree: soundTemplate.orientation.mentoree } },
  ],
  ['shape', 'version', 'a version that is none', { version: 'new' }],
  ['shape', 'groupSize', 'a group in a one-to-one program', { groupSize: { least: 3, most: 6 } }],
  ['shape', 'groupSize', 'a circle without a size', { kind: 'peer' }],
  ['shape', 'phases', 'phases that are no list', { phases: 'three' }],
  ['shape', 'cadence', 'nothing where something should be', { cadence: null }],
]

function without(topic: string): Changes {
  return { agreement: soundTemplate.agreement.filter((clause) => clause.topic !== topic) }
}

test('a sound template has no findings', () => {
  expect(checkTemplate(soundTemplate, options)).toEqual([])
})

test.each(broken)('%s at %s: %s', (rule, path, _, changes) => {
  const findings = checkTemplate({ ...soundTemplate, ...changes } as ProgramTemplate, options)
  expect(findings).toContainEqual(expect.objectContaining({ rule, path }))
})

function plugin(changes: Changes) {
  const template = { ...soundTemplate, ...changes } as typeof soundTemplate
  return pluginOf([], { templates: [template], messages: { en: { text: 'A text.' } } })
}

test('the contract suite of authors makes the same check', () => {
  expect(contract(plugin({}))).toEqual([])
  expect(contract(plugin(without('rhythm'))).map(({ check }) => check)).toEqual(['template'])
})

test('a template that is built from settings says what is wrong with them, and never throws', () => {
  const throwing = { ...soundTemplate, build: () => JSON.parse('no json') as object }
  expect(buildTemplate(throwing)).toMatchObject({ ok: false })
  expect(buildTemplate(soundTemplate, { weeks: 3 })).toMatchObject({ ok: false, issues: [{ path: ['weeks'] }] })
  const built = buildTemplate({ ...soundTemplate, build: () => ({ responseDays: 21 }) })
  expect(built).toMatchObject({ ok: true, value: { responseDays: 21, kind: 'one-to-one' } })
})
