import { createChainOfCommand, planImport, readRows, suggestMapping } from '@ithaca/core/directory'
import type { ImportPlan } from '@ithaca/core/directory'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { createMadeUpOrganisation, MAX_PEOPLE, MIN_PEOPLE, writeCsv } from '../../src/demo/organisation/index.ts'

const asOf = '2026-11-23'
const organisation = createMadeUpOrganisation({ seed: 2010, people: 1_500 })
const csv = writeCsv(organisation, { seed: 2010, asOf })

function toChain({ people, lines }: typeof organisation) {
  return createChainOfCommand({
    personIds: people.map((person) => person.key),
    lines: lines.map(({ personKey, managerKey, ...line }) => ({ personId: personKey, managerId: managerKey, ...line })),
    asOf,
  })
}

function importCsv(text: string): ImportPlan {
  const [headers, ...cells] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data
  const rows = cells.map((row, index) => ({ rowNumber: index + 2, cells: row }))
  const read = readRows({ rows, columns: suggestMapping({ headers: headers! }) })
  if (!read.ok) throw new Error(read.error.message)
  let ids = 0
  const plan = planImport({ rows: read.value }, { people: [], lines: [], asOf, createId: () => `id${++ids}` })
  if (!plan.ok) throw new Error(plan.error.message)
  return plan.value
}

test('the same seed makes the same organisation, another seed another', () => {
  expect(createMadeUpOrganisation({ seed: 2010, people: 1_500 })).toEqual(organisation)
  expect(createMadeUpOrganisation({ seed: 2011, people: 1_500 })).not.toEqual(organisation)
})

test.each([MIN_PEOPLE, 500, 1_500, MAX_PEOPLE])('%i people have unique keys, addresses and sound lines', (count) => {
  const made = createMadeUpOrganisation({ seed: 7, people: count })
  expect(made.people).toHaveLength(count)
  const keys = new Set(made.people.map((person) => person.key))
  expect(keys.size).toBe(count)
  expect(new Set(made.people.map((person) => person.email)).size).toBe(count)
  expect(made.lines.filter((line) => !keys.has(line.personKey) || !keys.has(line.managerKey))).toEqual([])
  expect(made.people.filter((person) => !/^[a-z.\d-]+@laertes\.example$/u.test(person.email!))).toEqual([])
})

test.each([MIN_PEOPLE, 1_500])('%i people have two cycles, one of two and one of three', (count) => {
  const cycles = toChain(createMadeUpOrganisation({ seed: 2010, people: count })).cycles()
  expect(cycles.map((cycle) => cycle.length).toSorted((a, b) => a - b)).toEqual([2, 3])
})

test('there are seven levels, dotted and pay lines, somebody who has left and somebody without a manager', () => {
  const solid = organisation.lines.filter((line) => line.kind === 'solid' && line.endsOn === undefined)
  const managerOf = new Map(solid.map((line) => [line.personKey, line.managerKey]))
  const depths = organisation.people.map(({ key }) => {
    let depth = 1
    for (let above = managerOf.get(key); above !== undefined; above = managerOf.get(above)) depth++
    return depth
  })
  expect(Math.max(...depths)).toBe(7)
  expect(depths.filter((depth) => depth === 1)).toHaveLength(2)
  const kinds = Object.groupBy(organisation.lines, (line) => line.kind)
  expect(kinds.dotted!.length).toBeGreaterThan(100)
  expect(kinds.pay!.length).toBeGreaterThan(100)
  expect(organisation.people.filter((person) => person.status === 'left')).toHaveLength(1)
})

test('places, languages and names are many', () => {
  const distinct = (values: readonly unknown[]): number => new Set(values).size
  expect(distinct(organisation.people.map((person) => person.country))).toBeGreaterThan(15)
  expect(distinct(organisation.people.map((person) => person.timeZone))).toBeGreaterThan(15)
  expect(distinct(organisation.people.flatMap((person) => person.languages))).toBeGreaterThan(15)
  expect(distinct(organisation.people.map((person) => person.fullName))).toBeGreaterThan(1_490)
})

test('M4 the exported file carries performance data, which the import refuses by name', () => {
  const { data: [headers] } = Papa.parse<string[]>(csv, { preview: 1 })
  const refused = suggestMapping({ headers: headers! }).filter((column) => column.refused !== null)
  expect(refused.map((column) => column.header)).toEqual([
    'LastReviewRating',
    '9-Box',
    'Salary Band',
    'BONUS_TARGET_PCT',
    'Disciplinary actions',
  ])
})

test('every other column of the exported file is understood, but for the cost centre', () => {
  const { data: [headers] } = Papa.parse<string[]>(csv, { preview: 1 })
  const suggested = suggestMapping({ headers: headers! })
  const unknown = suggested.filter((column) => column.target === null && column.refused === null)
  expect(unknown.map((column) => column.header)).toEqual(['Cost Centre'])
})

test('importing the file tells of each slip and takes in everybody else', () => {
  const plan = importCsv(csv)
  const codes = new Set(plan.rows.flatMap((row) => row.problems.map((problem) => problem.code)))
  expect([...codes].toSorted()).toEqual([
    'COUNTRY_UNKNOWN',
    'EMAIL_INVALID',
    'EXTERNAL_ID_DOUBLED',
    'LANGUAGE_UNKNOWN',
    'MANAGERS_IN_CYCLE',
    'MANAGER_AMBIGUOUS',
    'MANAGER_IS_SELF',
    'MANAGER_UNKNOWN',
    'TEXT_CLEANED',
    'TIME_ZONE_UNKNOWN',
  ])
  expect(plan.counts).toMatchObject({ create: 1_498, invalid: 2 })
})

test('the committed example is what the generator writes', async () => {
  await expect(csv).toMatchFileSnapshot('../../../../examples/demo-organisation.csv')
})
