import fc from 'fast-check'
import { nextReport, programSpecs, type Cut, type Entry, type ReportTable, type TableSpec, type Unit } from '../../../src/reports/index.ts'
import type { Shown } from './determine.ts'

export const CUTS: readonly Cut[] = ['role', 'country', 'function']
export const SPECS = programSpecs(CUTS, ['rhythm'])

const categories = fc.record({
  role: fc.constantFrom('mentor', 'mentoree'),
  country: fc.constantFrom('GR', 'GR', 'GR', 'FR', 'FR', 'MT'),
  function: fc.constantFrom('engineering', 'engineering', 'finance', 'law'),
})
const state = fc.record({
  status: fc.constantFrom('active', 'active', 'active', 'invited', 'left'),
  stage: fc.constantFrom('active', 'active', 'active', 'unsigned', 'ended'),
  phase: fc.constantFrom('beginning', 'beginning', 'middle'),
  ending: fc.constantFrom('none', 'none', 'none', 'planned', 'no_fault'),
  rhythm: fc.constantFrom('yes', 'yes', 'partly', 'not_now'),
})
type State = typeof state extends fc.Arbitrary<infer Of> ? Of : never

/** What becomes of somebody over the months: there or not, moved on or not. */
const life = (months: number) =>
  fc.record({
    categories,
    states: fc.array(state, { minLength: months, maxLength: months }),
    /** The months from which on somebody is there, and no longer is. Most are there all the time. */
    from: fc.constantFrom(0, 0, 0, 0, 1, 2),
    until: fc.constantFrom(9, 9, 9, 9, 9, 2, 1),
    isRestless: fc.constantFrom(false, false, false, true),
    relationships: fc.constantFrom(0, 1, 1, 1, 1, 2),
    answers: fc.boolean(),
    /** Some mentors have several. */
    mentor: fc.integer({ min: 0, max: 14 }),
  })

function entriesOf(at: number, { status, ...of }: State, { relationships, mentor, answers }: { relationships: number; mentor: number; answers: boolean }) {
  const each = (value: string): Entry[] =>
    Array.from({ length: relationships }, (_, index) => ({ value, about: [`pair ${at}.${index}`, `person ${mentor + index}`] }))
  return {
    status: [{ value: status, about: [] }],
    stage: each(of.stage),
    phase: each(of.phase),
    ending: each(of.ending),
    rhythm: answers ? each(of.rhythm) : [],
  }
}

/** A program over some months: its people in each. */
export const programs: fc.Arbitrary<Unit[][]> = fc.integer({ min: 1, max: 3 }).chain((months) =>
  fc.array(life(months), { minLength: 6, maxLength: 28 }).map((lives) =>
    Array.from({ length: months }, (_, month) =>
      lives.flatMap((one, at) =>
        month < one.from || month >= one.until
          ? []
          : [{ id: `unit ${at}`, categories: one.categories, entries: entriesOf(at, one.states[one.isRestless ? month : 0]!, one) }],
      ),
    ),
  ),
)

/** Reports over the months, as the server makes them, and everything that each shows. */
export function reportAll(months: readonly (readonly Unit[])[], specs: readonly TableSpec[]) {
  let trace: ReturnType<typeof nextReport>['trace'] = new Map()
  let tables: readonly ReportTable[] = []
  const shown: Shown[] = []
  for (const [at, units] of months.entries()) {
    const report = nextReport({ specs, units, trace }, monthOf(at), tables)
    trace = report.trace
    tables = report.tables
    for (const table of tables) {
      const made = months[months.findIndex((_, each) => monthOf(each) === table.asOf)]!
      shown.push({ table, units: made, spec: specs.find(({ key }) => key === table.key)! })
    }
  }
  return { shown, ids: [...new Set(months.flat().map(({ id }) => id))] }
}

export function monthOf(at: number): string {
  return `2026-0${at + 1}`
}
