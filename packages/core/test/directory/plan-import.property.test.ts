import { planImport, planUndo } from '@ithaca/core/directory'
import type { AbsentPeople, ImportPlan, ImportRow } from '@ithaca/core/directory'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyPlan, applyUndo, changesOf, createIds } from './apply-plan.ts'
import type { Directory } from './apply-plan.ts'

const key = fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', ' a ', '')
const email = fc.constantFrom('a@example.org', 'B@example.org', 'c@Example.org', 'd@example.org', 'broken', '')
const text = fc.oneof(
  fc.constantFrom('', 'Baker', ' Head  baker', '\u202eBaker'),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const mention = fc.record({ externalId: key, email, fullName: text }, { requiredKeys: [] })
const mentions = fc.array(mention, { maxLength: 2 })
const managers = fc.record({ solid: mentions, dotted: mentions, pay: mentions }, { requiredKeys: [] })
const country = fc.constantFrom('GR', 'greece', '?', '')
const values = fc.record(
  { externalId: key, email, fullName: text, jobTitle: text, country, languages: text },
  { requiredKeys: [] },
)
const rows: fc.Arbitrary<ImportRow[]> = fc
  .array(fc.record({ values, managers }), { maxLength: 10 })
  .map((drafts) => drafts.map((draft, index) => ({ rowNumber: index + 2, ...draft })))
const files = fc.array(rows, { minLength: 1, maxLength: 3 })
const absent = fc.constantFrom<AbsentPeople>('keep', 'mark-left')

const createId = createIds()

function plan(directory: Directory, file: ImportRow[], options: { asOf: string; absent: AbsentPeople }): ImportPlan {
  const { asOf } = options
  const planned = planImport({ rows: file, absent: options.absent }, { ...directory, asOf, createId })
  if (!planned.ok) throw new Error(planned.error.message)
  return planned.value
}

/** Imports the files on one day after another. */
function importAll(all: ImportRow[][], absentPeople: AbsentPeople): Directory {
  return all.reduce<Directory>(
    (directory, file, day) => {
      return applyPlan(directory, plan(directory, file, { asOf: `2026-11-0${day + 1}`, absent: absentPeople }))
    },
    { people: [], lines: [] },
  )
}

function sorted(directory: Directory): Directory {
  return {
    people: directory.people.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    lines: directory.lines.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

test('planning the same file again after it was committed finds nothing to do', () => {
  fc.assert(
    fc.property(files, rows, absent, (before, file, absentPeople) => {
      const options = { asOf: '2026-11-23', absent: absentPeople }
      const directory = importAll(before, absentPeople)
      const committed = applyPlan(directory, plan(directory, file, options))
      const again = plan(committed, file, options)
      expect(again.rows.filter((row) => row.change !== null)).toEqual([])
      expect(again.absent).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('ids and e-mails stay unique, nobody manages themselves, and lines join people who are there', () => {
  fc.assert(
    fc.property(files, absent, (all, absentPeople) => {
      const { people, lines } = importAll(all, absentPeople)
      const ids = new Set(people.map((person) => person.id))
      for (const field of ['externalId', 'email'] as const) {
        const held = people.map((person) => person[field]).filter((value) => value !== null)
        expect(new Set(held).size).toBe(held.length)
      }
      for (const line of lines) {
        expect(line.personId).not.toBe(line.managerId)
        expect(ids.has(line.personId) && ids.has(line.managerId)).toBe(true)
        expect(line.endsOn === undefined || line.endsOn >= line.startsOn).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('every value that is stored is clean text', () => {
  fc.assert(
    fc.property(files, (all) => {
      for (const person of importAll(all, 'keep').people) {
        for (const value of Object.values(person).flat()) {
          if (value === null) continue
          expect(value.isWellFormed() && value === value.trim() && value === value.normalize('NFC')).toBe(true)
          expect(value).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        }
      }
    }),
    { numRuns: 200 },
  )
})

test('an import that nobody touched since is taken back as a whole', () => {
  fc.assert(
    fc.property(files, rows, absent, (before, file, absentPeople) => {
      const directory = importAll(before, absentPeople)
      const planned = plan(directory, file, { asOf: '2026-11-23', absent: absentPeople })
      const committed = applyPlan(directory, planned)
      const undo = planUndo(changesOf(planned), { ...committed, boundPersonIds: new Set() })
      expect(undo.conflicts).toEqual([])
      expect(sorted(applyUndo(committed, undo))).toEqual(sorted(directory))
    }),
    { numRuns: 400 },
  )
})

test('taking an import back after others never breaks the directory', () => {
  fc.assert(
    fc.property(files, rows, files, (before, file, after) => {
      const directory = importAll(before, 'keep')
      const planned = plan(directory, file, { asOf: '2026-11-23', absent: 'keep' })
      const later = after.reduce<Directory>(
        (current, each) => applyPlan(current, plan(current, each, { asOf: '2026-11-24', absent: 'keep' })),
        applyPlan(directory, planned),
      )
      const undo = planUndo(changesOf(planned), { ...later, boundPersonIds: new Set() })
      const { people, lines } = applyUndo(later, undo)
      const ids = new Set(people.map((person) => person.id))
      expect(lines.every((line) => ids.has(line.personId) && ids.has(line.managerId))).toBe(true)
      for (const field of ['externalId', 'email'] as const) {
        const held = people.map((person) => person[field]).filter((value) => value !== null)
        expect(new Set(held).size).toBe(held.length)
      }
    }),
    { numRuns: 400 },
  )
})
