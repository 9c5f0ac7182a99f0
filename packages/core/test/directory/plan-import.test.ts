import { EMPTY_PERSON, MAX_ROWS, planImport } from '@ithaca/core/directory'
import type { AbsentPeople, DirectoryPerson, ImportPlan, ImportRow, StoredLine } from '@ithaca/core/directory'
import { expect, test } from 'vitest'
import { applyPlan, createIds } from './apply-plan.ts'

const asOf = '2026-11-23'

function person(id: string, values: Partial<DirectoryPerson> = {}): DirectoryPerson {
  return { ...EMPTY_PERSON, id, externalId: id.toUpperCase(), fullName: id, ...values }
}

function row(rowNumber: number, values: ImportRow['values'], managers: ImportRow['managers'] = {}): ImportRow {
  return { rowNumber, values, managers }
}

function reportsTo(...externalIds: string[]): ImportRow['managers'] {
  return { solid: externalIds.map((externalId) => ({ externalId })) }
}

interface Given {
  rows: ImportRow[]
  people?: DirectoryPerson[]
  lines?: StoredLine[]
  absent?: AbsentPeople
}

function plan({ rows, people = [], lines = [], absent = 'keep' }: Given): ImportPlan {
  const planned = planImport({ rows, absent }, { people, lines, asOf, createId: createIds() })
  if (!planned.ok) throw new Error(planned.error.message)
  return planned.value
}

function codes(result: ImportPlan): string[][] {
  return result.rows.map((each) => each.problems.map((problem) => problem.code))
}

test('a new person is created with their line, though the manager comes later in the file', () => {
  const rows = [
    row(2, { externalId: 'B', fullName: 'Bo' }, reportsTo('A')),
    row(3, { externalId: 'A', fullName: 'Al' }),
  ]
  const { rows: [bo, al], counts } = plan({ rows })
  expect([bo!.outcome, al!.outcome, bo!.problems]).toEqual(['create', 'create', []])
  expect(bo!.change!.opened).toEqual([
    { id: 'n3', personId: bo!.personId, managerId: al!.personId, kind: 'solid', startsOn: asOf },
  ])
  expect(counts).toEqual({ create: 2, update: 0, unchanged: 0, invalid: 0, warnings: 0 })
})

test('an update lists each field before and after, and only what differs', () => {
  const people = [person('a', { jobTitle: 'Baker', languages: ['en'], department: 'Bread' })]
  const values = { externalId: 'A', jobTitle: ' Head  baker ', languages: 'English; Greek', department: 'Bread' }
  const { rows: [planned] } = plan({ rows: [row(2, values)], people })
  expect(planned!.outcome).toBe('update')
  expect(planned!.change!.fields).toEqual([
    { field: 'jobTitle', before: 'Baker', after: 'Head baker' },
    { field: 'languages', before: ['en'], after: ['en', 'el'] },
  ])
})

test('an empty value empties a field, but never an id, a name or an e-mail; an absent one leaves it', () => {
  const people = [person('a', { email: 'a@example.org', jobTitle: 'Baker', location: 'Kos' })]
  const values = { externalId: 'A', fullName: '', email: '', jobTitle: '' }
  const { rows: [planned] } = plan({ rows: [row(2, values)], people })
  expect(planned!.change!.fields).toEqual([{ field: 'jobTitle', before: 'Baker', after: null }])
})

test('a changed manager ends the old line and starts the new one on the day; other kinds stay', () => {
  const people = ['a', 'b', 'c'].map((id) => person(id))
  const solid = { id: 's', personId: 'c', managerId: 'a', kind: 'solid', startsOn: '2020-01-01' } as const
  const dotted = { id: 'd', personId: 'c', managerId: 'b', kind: 'dotted', startsOn: '2020-01-01' } as const
  const rows = [row(2, { externalId: 'C' }, reportsTo('B'))]
  const { rows: [planned] } = plan({ rows, people, lines: [solid, dotted] })
  expect(planned!.change!.closed).toEqual([{ line: solid, endsOn: asOf }])
  expect(planned!.change!.opened).toMatchObject([{ personId: 'c', managerId: 'b', kind: 'solid', startsOn: asOf }])
})

test('a row without a manager ends the line; a row whose manager is unknown does not', () => {
  const people = [person('a'), person('b')]
  const lines = [{ id: 's', personId: 'b', managerId: 'a', kind: 'solid', startsOn: '2020-01-01' } as const]
  const none = plan({ rows: [row(2, { externalId: 'B' }, { solid: [] })], people, lines })
  expect(none.rows[0]!.change!.closed).toHaveLength(1)
  const unknown = plan({ rows: [row(2, { externalId: 'B' }, reportsTo('Z9'))], people, lines })
  expect(unknown.rows[0]).toMatchObject({ outcome: 'unchanged', problems: [{ code: 'MANAGER_UNKNOWN', value: 'Z9' }] })
})

test('people are known by e-mail when they have no id yet, and then get it', () => {
  const people = [person('a', { externalId: null, email: 'al@example.org' })]
  const { rows: [planned] } = plan({ rows: [row(2, { externalId: 'A1', email: 'AL@Example.org' })], people })
  expect(planned!.change!.fields).toEqual([{ field: 'externalId', before: null, after: 'A1' }])
})

test('ids and e-mails that come twice, in the file or against the directory, keep the later row out', () => {
  const people = [person('x', { email: 'x@example.org' })]
  const result = plan({
    people,
    rows: [
      row(2, { externalId: 'A', fullName: 'Al', email: 'al@example.org' }),
      row(3, { externalId: 'A', fullName: 'Al again', email: 'al2@example.org' }),
      row(4, { externalId: 'B', fullName: 'Bo', email: ' AL@EXAMPLE.ORG' }),
      row(5, { externalId: 'X' }),
      row(6, { email: 'x@example.org' }),
      row(7, { externalId: 'C', fullName: 'Cy', email: 'x@example.org' }),
    ],
  })
  const doubled = [['EXTERNAL_ID_DOUBLED'], ['EMAIL_DOUBLED']]
  expect(codes(result)).toEqual([[], ...doubled, [], ['PERSON_DOUBLED'], ['EMAIL_TAKEN']])
  expect(result.counts).toMatchObject({ create: 1, unchanged: 1, invalid: 4 })
  expect(result.rows[2]!.problems[0]!.message).toContain('row 2')
})

test('an e-mail may pass from one person to another in one file, but only from a good row', () => {
  const people = ['a', 'b', 'c'].map((id) => person(id, { email: `${id}@example.org` }))
  const swap = [
    row(2, { externalId: 'A', email: 'b@example.org' }),
    row(3, { externalId: 'B', email: 'a@example.org' }),
  ]
  expect(plan({ rows: swap, people }).counts).toMatchObject({ update: 2, invalid: 0 })
  const chain = [
    row(2, { externalId: 'A', email: 'b@example.org' }),
    row(3, { externalId: 'B', email: 'c@example.org' }),
    row(4, { externalId: 'C', email: 'not an address' }),
  ]
  expect(codes(plan({ rows: chain, people }))).toEqual([['EMAIL_TAKEN'], ['EMAIL_TAKEN'], ['EMAIL_INVALID']])
})

test('M1 a cycle is told to each of its rows and kept', () => {
  const result = plan({
    rows: [
      row(2, { externalId: 'A', fullName: 'Al' }, reportsTo('B')),
      row(3, { externalId: 'B', fullName: 'Bo' }, reportsTo('A')),
      row(4, { externalId: 'C', fullName: 'Cy' }, reportsTo('A')),
    ],
  })
  expect(codes(result)).toEqual([['MANAGERS_IN_CYCLE'], ['MANAGERS_IN_CYCLE'], []])
  expect(result.rows.map((each) => each.change!.opened.length)).toEqual([1, 1, 1])
})

test('somebody who names themselves as manager has none', () => {
  const people = [person('a')]
  const result = plan({ rows: [row(2, { externalId: 'A' }, reportsTo('A'))], people })
  expect(codes(result)).toEqual([['MANAGER_IS_SELF']])
  expect(result.rows[0]!.outcome).toBe('unchanged')
})

test('managers are found by id, e-mail or name, in any of its orders; namesakes are not guessed between', () => {
  const people = [
    person('a', { fullName: 'Ána Silva', email: 'ana@example.org' }),
    person('b', { fullName: 'Bo Berg' }),
    person('b2', { fullName: 'Bo Berg' }),
    person('c', { fullName: 'Cy Chan', status: 'left' }),
    person('c2', { fullName: 'Cy Chan' }),
  ]
  const byName = (fullName: string) => row(2, { externalId: 'N', fullName: 'New' }, { solid: [{ fullName }] })
  const managerOf = (given: ImportRow) => plan({ rows: [given], people }).rows[0]!.change!.opened[0]?.managerId
  expect(managerOf(byName('Silva, Ana'))).toBe('a')
  expect(managerOf(byName('ANA  SILVA'))).toBe('a')
  expect(managerOf(byName('Cy Chan'))).toBe('c2')
  expect(managerOf(row(2, { externalId: 'N', fullName: 'New' }, { pay: [{ email: 'Ana@Example.ORG' }] }))).toBe('a')
  const unsure = plan({ rows: [byName('Bo Berg')], people })
  expect(codes(unsure)).toEqual([['MANAGER_AMBIGUOUS']])
  expect(unsure.rows[0]!.change!.opened).toEqual([])
})

test('a line to a manager who has left is kept and told', () => {
  const people = [person('a', { status: 'left' })]
  const result = plan({ rows: [row(2, { externalId: 'B', fullName: 'Bo' }, reportsTo('A'))], people })
  expect(codes(result)).toEqual([['MANAGER_HAS_LEFT']])
  expect(result.rows[0]!.change!.opened).toHaveLength(1)
})

test('each bad value is told with its row, field, value and what would mend it', () => {
  const values = { externalId: 'A', fullName: 'Al', country: 'Atlantis', timeZone: '+02:00', languages: 'en, Elvish' }
  const { rows: [planned] } = plan({ rows: [row(7, values)] })
  expect(planned!.problems).toMatchObject([
    { rowNumber: 7, field: 'country', value: 'Atlantis', code: 'COUNTRY_UNKNOWN', isWarning: true },
    { rowNumber: 7, field: 'timeZone', value: '+02:00', code: 'TIME_ZONE_UNKNOWN', isWarning: true },
    { rowNumber: 7, field: 'languages', value: 'en, Elvish', code: 'LANGUAGE_UNKNOWN', isWarning: true },
  ])
  expect(planned!.problems.every((problem) => problem.mend !== '')).toBe(true)
  expect(planned!.change!.fields).toContainEqual({ field: 'languages', before: [], after: ['en'] })
})

test.each<[ImportRow['values'], string[]]>([
  [{ fullName: 'Nobody' }, ['KEY_MISSING']],
  [{ externalId: 'A' }, ['NAME_MISSING']],
  [{ externalId: 'A', fullName: '   ' }, ['NAME_MISSING']],
  [{ externalId: 'A', fullName: 'Al', email: 'al@' }, ['EMAIL_INVALID']],
  [{ externalId: 'A', fullName: 'Al', email: 'аl@example.org' }, ['EMAIL_LOOK_ALIKE']],
  [{ externalId: 'A', fullName: 'A\ud800l' }, ['TEXT_BROKEN']],
  [{ externalId: 'A', fullName: 'Jos\ufffd' }, ['TEXT_BROKEN']],
  [{ externalId: 'A', fullName: 'x'.repeat(201) }, ['VALUE_TOO_LONG']],
  [{ externalId: 'A', fullName: 'x'.repeat(5_000_000) }, ['VALUE_TOO_LONG']],
])('a row that cannot be known for sure stays out (%#)', (values, expected) => {
  const result = plan({ rows: [row(2, values)] })
  expect(codes(result)).toEqual([expected])
  expect(result.rows[0]).toMatchObject({ outcome: 'invalid', change: null })
})

test('control characters and direction marks are taken out and told; a value that is too long is left out', () => {
  const values = { externalId: 'A', fullName: 'Al\u202e\u0000 Silva\ufeff', jobTitle: 'x'.repeat(300) }
  const { rows: [planned] } = plan({ rows: [row(2, values)] })
  expect(planned!.problems.map((problem) => problem.code)).toEqual(['TEXT_CLEANED', 'VALUE_LEFT_OUT'])
  expect(planned!.label).toBe('Al Silva')
  expect(planned!.problems.every((problem) => !/[\p{Cc}\u202e]/u.test(problem.value ?? ''))).toBe(true)
})

test('given and family name make up the full name', () => {
  const { rows: [planned] } = plan({ rows: [row(2, { externalId: 'A', givenName: 'Ana', familyName: 'Silva' })] })
  expect(planned!.label).toBe('Ana Silva')
})

test('people who are not in the file stay by default, and are marked as having left when asked', () => {
  const people = [person('a'), person('b'), person('c', { status: 'left' }), person('d', { email: 'd@example.org' })]
  const rows = [row(2, { externalId: 'A' }), row(3, { externalId: 'D2', fullName: 'Di', email: 'd@example.org' })]
  expect(plan({ rows, people }).absent).toEqual([])
  const { absent } = plan({ rows, people, absent: 'mark-left' })
  expect(absent.map(({ personId, fields }) => [personId, fields])).toEqual([
    ['b', [{ field: 'status', before: 'active', after: 'left' }]],
  ])
})

test('a file that would mark most of the directory as having left says so', () => {
  const people = ['a', 'b', 'c'].map((id) => person(id))
  const { fileProblems } = plan({ rows: [row(2, { externalId: 'A' })], people, absent: 'mark-left' })
  expect(fileProblems).toMatchObject([{ rowNumber: null, code: 'MANY_WOULD_LEAVE' }])
})

test('somebody who had left and is in the file is active again', () => {
  const people = [person('a', { status: 'left' })]
  const result = plan({ rows: [row(2, { externalId: 'A' })], people })
  expect(result.rows[0]!.change!.fields).toEqual([{ field: 'status', before: 'left', after: 'active' }])
  expect(applyPlan({ people, lines: [] }, result).people[0]!.status).toBe('active')
})

test('too many rows fail with the limit named', () => {
  const rows = Array.from({ length: MAX_ROWS + 1 }, (_, index) => row(index, {}))
  const result = planImport({ rows }, { people: [], lines: [], asOf, createId: createIds() })
  expect(result).toMatchObject({ ok: false, error: { code: 'TOO_MANY_ROWS', facts: { limit: MAX_ROWS } } })
})
