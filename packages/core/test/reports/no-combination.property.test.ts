import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TableSpec, Unit } from '../../src/reports/index.ts'
import { equationsOf, findDetermined, type Shown } from './support/determine.ts'
import { monthOf, programs, reportAll, SPECS } from './support/programs.ts'

describe('attack 07: M13 no combination of all that was ever shown is about a group of one to four', () => {
  test('people, relationships and answers, by three cuts, over up to three months', () => {
    let numbers = 0
    fc.assert(
      fc.property(programs, (months) => {
        const { shown, ids } = reportAll(months, SPECS)
        numbers += shown.length
        expect(findDetermined(equationsOf(shown, ids), ids)).toBeUndefined()
      }),
      { numRuns: 120 },
    )
    // The rule that shows nothing would hold, too.
    expect(numbers).toBeGreaterThan(250)
  })

  test('what is shown counts five or more, or nobody', () => {
    fc.assert(
      fc.property(programs, (months) => {
        const numbers = reportAll(months, SPECS).shown.flatMap(({ table }) => table.counts.flat())
        expect(numbers.filter((number) => number > 0 && number < 5)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('a number of relationships is about five of them, five mentors and five mentorees', () => {
    const units = people(12, (at) => ({ entries: { stage: [{ value: 'active', about: [`pair ${at}`, `mentor ${at % 4}`] }] } }))
    const stage = SPECS.find(({ key }) => key === 'relationships')!
    expect(reportAll([units], [stage]).shown).toEqual([])
  })
})

const total = SPECS.find(({ key }) => key === 'people')!
const byRole = SPECS.find(({ key }) => key === 'people.role')!

const as = (value: string) => ({ status: [{ value, about: [] }] })
const statusOf = ({ entries }: Unit) => entries['status']![0]!.value

function people(count: number, change: (at: number) => Partial<Unit> = () => ({})): Unit[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `unit ${at}`,
    categories: { role: at % 2 === 0 ? 'mentor' : 'mentoree' },
    entries: as('active'),
    ...change(at),
  }))
}

/** A table that shows all that there is, or all cells of five and more, as it is done elsewhere. */
function shownBy(units: readonly Unit[], spec: TableSpec, month: number, floor = 0): Shown[] {
  const rows = spec.cut === undefined ? [['']] : [['mentor'], ['mentoree']]
  const columns = [...new Set(units.map(statusOf))].map((value) => [value])
  const count = (row: string, column: string) =>
    units.filter((unit) => (spec.cut === undefined || unit.categories.role === row) && statusOf(unit) === column).length
  return rows.flatMap((row) => columns
    .filter((column) => count(row[0]!, column[0]!) >= floor)
    .map((column) => ({ units, spec, table: { key: spec.key, cut: null, asOf: monthOf(month), rows: [row], columns: [column], counts: [] } })))
}

describe('attack 07: the solver has teeth: it finds what other rules give away', () => {
  const ids = people(20).map(({ id }) => id)

  test('everything shown as it is', () => {
    const units = people(20, (at) => (at < 2 ? { entries: as('left') } : {}))
    expect(findDetermined(equationsOf(shownBy(units, total, 0), ids), ids)).toHaveLength(2)
  })

  test('cells of five and more, with a total beside them', () => {
    const units = people(20, (at) => (at < 3 ? { entries: as('left') } : {}))
    const cells = shownBy(units, total, 0, 5)
    const all = { ...cells[0]!, table: { ...cells[0]!.table, columns: [['active', 'left']] } }
    expect(findDetermined(equationsOf([cells[0]!, all], ids), ids)).toHaveLength(3)
  })

  test('two months around one person’s leaving', () => {
    const months = [people(20), people(20).slice(1)]
    const naive = months.flatMap((units, month) => shownBy(units, total, month, 5))
    expect(findDetermined(equationsOf(naive, ids), ids)).toEqual(['unit 0'])
    const { shown } = reportAll(months, [total, byRole])
    expect(shown.map(({ table }) => table.asOf)).toEqual(['2026-01', '2026-01', '2026-01', '2026-01'])
  })

  test('two months around one person’s joining', () => {
    const months = [people(20).slice(1), people(20)]
    const naive = months.flatMap((units, month) => shownBy(units, total, month, 5))
    expect(findDetermined(equationsOf(naive, ids), ids)).toEqual(['unit 0'])
    expect(reportAll(months, [total]).shown.map(({ table }) => table.counts)).toEqual([[[19]], [[19]]])
  })
})

test('a month in which five have joined is shown, and hides who left with them', () => {
  const months = [people(20), people(26).slice(1)]
  expect(reportAll(months, [total]).shown.map(({ table }) => table.counts)).toEqual([[[20]], [[25]]])
})

test('a table that zeros would tell of has none', () => {
  const units = people(24, (at) => ({ entries: as(at % 2 === 0 ? 'yes' : 'no') }))
  const told = reportAll([units], [{ ...byRole, hidesZeros: true }]).shown.map(({ table }) => table.counts.flat())
  expect(told.flat()).not.toContain(0)
  expect(reportAll([units], [byRole]).shown[0]?.table.counts).toEqual([[0, 12], [12, 0]])
})
