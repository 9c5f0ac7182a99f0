import fc from 'fast-check'
import { nextReport, peopleSpecs, relationshipSpecs, type Cut, type ReportTable, type TableSpec, type Unit } from '../../../src/reports/index.ts'
import type { Shown } from './determine.ts'

export const CUTS: readonly Cut[] = ['role', 'country', 'function']
export const SPECS = { people: peopleSpecs(CUTS), relationships: relationshipSpecs(CUTS) }

const categories = fc.record({
  role: fc.constantFrom('mentor', 'mentoree'),
  country: fc.constantFrom('GR', 'GR', 'GR', 'FR', 'FR', 'MT'),
  function: fc.constantFrom('engineering', 'engineering', 'finance', 'law'),
})
const values = fc.record({
  status: fc.constantFrom('active', 'active', 'active', 'invited', 'left'),
  stage: fc.constantFrom('active', 'active', 'active', 'unsigned', 'ended'),
  phase: fc.constantFrom('beginning', 'beginning', 'middle', 'none'),
  ending: fc.constantFrom('none', 'none', 'none', 'planned', 'no_fault'),
})

/** What becomes of somebody in each month: there or not, moved on or not. */
const life = (months: number) =>
  fc.record({
    categories,
    states: fc.array(values, { minLength: months, maxLength: months }),
    /** The months from which on somebody is there, and no longer is. Most are there all the time. */
    from: fc.constantFrom(0, 0, 0, 0, 1, 2),
    until: fc.constantFrom(9, 9, 9, 9, 9, 2, 1),
    isRestless: fc.constantFrom(false, false, false, true),
    /** A relationship's mentor is shared by some. */
    mentor: fc.integer({ min: 0, max: 12 }),
  })

/** A program over some months: the units of each. */
export const programs = (measure: 'people' | 'relationships'): fc.Arbitrary<Unit[][]> =>
  fc.integer({ min: 1, max: 3 }).chain((months) =>
    fc.array(life(months), { minLength: 6, maxLength: 26 }).map((lives) =>
      Array.from({ length: months }, (_, month) =>
        lives.flatMap(({ from, until, isRestless, mentor, states, categories: where }, at) => {
          if (month < from || month >= until) return []
          const about = measure === 'people' ? [`person ${at}`] : [`pair ${at}`, `mentor ${mentor}`, `mentoree ${at}`]
          return [{ id: `unit ${at}`, about, categories: where, values: states[isRestless ? month : 0]! }]
        }),
      ),
    ),
  )

/** Reports over the months, as the server makes them, and everything that each shows. */
export function reportAll(months: readonly (readonly Unit[])[], specs: readonly TableSpec[]) {
  let trace: ReadonlyMap<string, readonly string[]> = new Map()
  let tables: readonly ReportTable[] = []
  const known = new Map<string, Unit>()
  const shown: Shown[] = []
  for (const [at, units] of months.entries()) {
    for (const unit of units) known.set(unit.id, unit)
    const here = new Set(units.map(({ id }) => id))
    const gone = [...known.values()].filter(({ id }) => !here.has(id))
    const report = nextReport({ specs, units, trace, gone }, monthOf(at), tables)
    trace = report.trace
    tables = report.tables
    for (const table of tables) {
      const made = months[Array.from({ length: at + 1 }, (_, each) => each).findIndex((each) => monthOf(each) === table.asOf)]!
      shown.push({ table, units: made, spec: specs.find(({ key }) => key === table.key)! })
    }
  }
  return { shown, ids: [...known.keys()] }
}

export function monthOf(at: number): string {
  return `2026-0${at + 1}`
}
