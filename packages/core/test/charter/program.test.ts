import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { charterTable, CHARTER_RULES, checkProgramCharter, PROGRAM_CHECKS, type CharterProgram } from '../../src/charter/index.ts'
import { isPerformanceData } from '../../src/directory/index.ts'
import { createCatalogue, type Catalogue } from '../../src/plugins/index.ts'
import { createProgram } from '../../src/program/index.ts'
import { loadBundled } from '../plugins/load-bundled.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const isPerformance = (name: string) => isPerformanceData(name) !== undefined

let catalogue: Catalogue
beforeAll(async () => {
  catalogue = createCatalogue(await loadBundled(), { engineVersion: '0.1.0', isPerformanceData: isPerformance })
})

function make(templateId: string): CharterProgram {
  const made = createProgram(catalogue.templates.get(templateId)!, catalogue, { name: 'Program', startsOn: '2026-11-23' })
  if (!made.ok) throw new Error(made.error.message)
  return { ...made.value, managers: 1 }
}

function check(program: CharterProgram) {
  const criteria = new Map([...catalogue.criteria].map(([id, { criterion }]) => [id, criterion]))
  return checkProgramCharter(program, { criteria, isPerformanceData: isPerformance })
}

test('no bundled template breaks or weakens a rule', () => {
  expect(catalogue.templates.size).toBeGreaterThanOrEqual(6)
  for (const id of catalogue.templates.keys()) expect(check(make(id)), id).toEqual([])
})

test('weights that a program manager changed read as shares, and one of nothing is left out', () => {
  const { policy, ...program } = make('one-to-one-career')
  const halved = policy.criteria.map((each, at) => ({ ...each, weight: at % 2 === 0 ? each.weight / 2 : each.weight }))
  expect(check({ ...program, policy: { ...policy, criteria: halved } })).toEqual([])
  const nothing = policy.criteria.map((each) => ({ ...each, weight: 0 }))
  expect(check({ ...program, policy: { ...policy, criteria: nothing } })).toMatchObject([{ check: 'weights-unclear', rule: 'M7' }])
})

test.each([
  ['no-program-manager', { managers: 0 }],
  ['long-wait', { responseDays: 45 }],
  ['too-little-time-to-answer', { responseDays: 2 }],
] as const)('%s is found in a program', (id, change) => {
  expect(check({ ...make('one-to-one-career'), ...change }).map(({ check: found }) => found)).toContain(id)
})

test('a floor of nothing, and a criterion whose plugin is gone, are found in a program', () => {
  const program = make('one-to-one-career')
  expect(check({ ...program, policy: { ...program.policy, floor: 0 } })).toMatchObject([{ check: 'no-floor', rule: 'M7' }])
  const found = checkProgramCharter(program, { criteria: new Map(), isPerformanceData: isPerformance })
  expect(new Set(found.map(({ check: id }) => id))).toEqual(new Set(['cannot-explain']))
})

test('every check of programs is planted above', () => {
  expect(PROGRAM_CHECKS.map(({ id }) => id)).toEqual(['no-program-manager', 'long-wait'])
})

test('docs/charter.md holds the table of the code, and the rules are in the words of docs/mentoring.md', () => {
  expect(readFileSync(join(ROOT, 'docs/charter.md'), 'utf8')).toContain(charterTable())
  const law = readFileSync(join(ROOT, 'docs/mentoring.md'), 'utf8')
  for (const rule of Object.keys(CHARTER_RULES)) expect(law).toContain(`**${rule} `)
})
