import { defineProgramTemplate, field, type ProgramTemplate } from '@ithaca/sdk'
import { expect, test } from 'vitest'
import { createCatalogue, questionsFor, type Role } from '../../src/plugins/index.ts'
import { alsoDrinks, likesDrinks, pluginOf } from './sample-plugins.ts'

const options = { engineVersion: '1.0.0', isPerformanceData: () => false }
const catalogue = createCatalogue([pluginOf('one', likesDrinks), pluginOf('two', alsoDrinks)], options)

const template: ProgramTemplate = defineProgramTemplate({
  id: 'program',
  version: '1.0.0',
  kind: 'one-to-one',
  name: 'label',
  description: 'description',
  languages: ['en'],
  phases: [],
  cadence: { everyWeeks: 2, minutes: 60, means: ['video'] },
  agreement: [],
  orientation: { mentor: [], mentoree: [] },
  questions: { mentoree: { hopes: field.longText({ label: 'question', visibleTo: ['partner'] }) } },
  criteria: [
    { criterion: 'likes-drinks', weight: 60, because: 'because' },
    { criterion: 'also-drinks', weight: 40, because: 'because' },
  ],
})

const { template: _, ...origin } = { template, pluginId: 'one', pluginVersion: '1.2.3', messages: { en: {} } }
const withTemplate = {
  ...catalogue,
  templates: new Map([['program', { template: { ...template, settings: undefined }, ...origin }]]),
}

test('both criteria are loaded, so that the rest of this file says something', () => {
  expect(catalogue.plugins.flatMap(({ problems }) => problems)).toEqual([])
})

test('two criteria that read one well-known question share it', () => {
  const questions = questionsFor(template, withTemplate, 'mentoree')
  const shared = questions.filter(({ key }) => key === 'drinks')
  expect(shared).toMatchObject([{ askedBy: ['likes-drinks', 'also-drinks'], required: true, sides: ['mentoree'] }])
})

test('M14 a shared question says everybody whom one of its askers shows it to', () => {
  const [shared] = questionsFor(template, withTemplate, 'mentoree').filter(({ key }) => key === 'drinks')
  expect(shared?.visibleTo).toEqual(['partner', 'program-manager'])
})

function keysOf(role: Role): readonly string[] {
  return questionsFor(template, withTemplate, role).map(({ key }) => key)
}

test('a role is asked what its side is asked, the template’s own questions first; both roles ask each once', () => {
  expect(keysOf('mentor')).toEqual([
    'drinks',
    'likes-drinks.secret',
    'likes-drinks.languages',
    'also-drinks.mentor.years',
  ])
  expect(keysOf('mentoree')).toEqual([
    'program.hopes',
    'drinks',
    'likes-drinks.secret',
    'likes-drinks.languages',
    'also-drinks.mentoree.years',
  ])
  const both = keysOf('both')
  expect(both).toHaveLength(new Set(both).size)
  expect(both).toHaveLength(6)
})

test('facts of the directory are not asked, and a fallback is named', () => {
  const questions = questionsFor(template, withTemplate, 'mentor')
  expect(questions.some(({ key }) => key.includes('department'))).toBe(false)
  expect(questions.find(({ key }) => key === 'likes-drinks.languages')?.fallback).toBe('languages')
})
