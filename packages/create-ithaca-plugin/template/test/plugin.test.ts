import { contract, createReference } from '@ithaca/sdk/testing'
import { expect, test } from 'vitest'
import plugin, { criterion } from '../src/index.ts'

test('keeps the contract of plugins', () => {
  expect(contract(plugin)).toEqual([])
})

const context = { settings: { rareCountsMore: false }, today: '2027-03-01' }
const score = createReference(criterion, context, { mentors: [], mentorees: [] })

test.each([
  [['shop'], ['shop'], 1],
  [['shop', 'farm'], ['shop', 'kitchen'], 0.5],
  [['Lighthouse'], [' lighthouse'], 1],
  [['shop'], ['farm'], 0],
])('%j and %j fit by %d', (mentor, mentoree, expected) => {
  const one = { id: 'mentor', view: { firstJobs: mentor } }
  const other = { id: 'mentoree', view: { firstJobs: mentoree } }
  expect(score(one, other)).toBe(expected)
})
