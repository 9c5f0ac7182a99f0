import { EMPTY_PERSON, planUndo } from '@ithaca/core/directory'
import type { DirectoryPerson, PersonChange, StoredLine } from '@ithaca/core/directory'
import { expect, test } from 'vitest'

const none: ReadonlySet<string> = new Set()

function person(id: string, values: Partial<DirectoryPerson> = {}): DirectoryPerson {
  return { ...EMPTY_PERSON, id, fullName: id, ...values }
}

function change(personId: string, values: Partial<PersonChange> = {}): PersonChange {
  return { personId, label: personId, isNew: false, fields: [], opened: [], closed: [], kept: [], ...values }
}

function added(id: string, managers: StoredLine[] = []): PersonChange {
  return change(id, { isNew: true, fields: [{ field: 'fullName', before: '', after: id }], opened: managers })
}

function line(id: string, personId: string, managerId: string, dates: Partial<StoredLine> = {}): StoredLine {
  return { id, personId, managerId, kind: 'solid', startsOn: '2026-11-23', ...dates }
}

test('a field goes back unless it was changed since, and the newer value is kept and told', () => {
  const fields = [
    { field: 'jobTitle' as const, before: 'Baker', after: 'Head baker' },
    { field: 'location' as const, before: 'Kos', after: 'Chios' },
  ]
  const people = [person('a', { jobTitle: 'Head baker', location: 'Samos' })]
  const undo = planUndo([change('a', { fields })], { people, lines: [], boundPersonIds: none })
  expect(undo.steps[0]!.fields).toEqual([{ field: 'jobTitle', before: 'Head baker', after: 'Baker' }])
  expect(undo.conflicts).toMatchObject([{ personId: 'a', field: 'location' }])
})

test('a new person is removed with their lines', () => {
  const lines = [line('l', 'a', 'm')]
  const people = [person('a'), person('m')]
  const undo = planUndo([added('a', lines)], { people, lines, boundPersonIds: none })
  expect(undo).toMatchObject({ steps: [{ personId: 'a', removePerson: true, removeLineIds: ['l'] }], conflicts: [] })
})

test('a new person who takes part in something by now stays, and so does the new manager above them', () => {
  const lines = [line('l', 'a', 'm'), line('o', 'b', 'm')]
  const changes = [added('a', [lines[0]!]), added('m'), added('b', [lines[1]!])]
  const people = ['a', 'b', 'm'].map((id) => person(id))
  const undo = planUndo(changes, { people, lines, boundPersonIds: new Set(['a']) })
  expect(undo.steps.map((step) => step.personId)).toEqual(['b'])
  expect(undo.conflicts).toMatchObject([
    { personId: 'a', field: 'person' },
    { personId: 'm', field: 'person' },
  ])
})

test('a new person whom somebody reports to since stays', () => {
  const people = [person('a'), person('late')]
  const undo = planUndo([added('a')], { people, lines: [line('l', 'late', 'a')], boundPersonIds: none })
  expect(undo).toMatchObject({ steps: [], conflicts: [{ personId: 'a', field: 'person' }] })
})

test('an ended line is reopened, unless another of its kind was opened since', () => {
  const old = line('old', 'a', 'm', { startsOn: '2020-01-01' })
  const opened = line('new', 'a', 'n')
  const changes = [change('a', { closed: [{ line: old, endsOn: '2026-11-23' }], opened: [opened] })]
  const people = ['a', 'm', 'n', 'o'].map((id) => person(id))
  const ended = { ...old, endsOn: '2026-11-23' }
  const clean = planUndo(changes, { people, lines: [ended, opened], boundPersonIds: none })
  expect(clean.steps[0]).toMatchObject({ removeLineIds: ['new'], reopenLines: [{ lineId: 'old', endsOn: null }] })
  const newest = line('newest', 'a', 'o', { startsOn: '2026-12-01' })
  const moved = [ended, { ...opened, endsOn: '2026-12-01' }, newest]
  const touched = planUndo(changes, { people, lines: moved, boundPersonIds: none })
  expect(touched.steps[0]).toMatchObject({ removeLineIds: [], reopenLines: [] })
  expect(touched.conflicts).toMatchObject([{ personId: 'a', field: 'managers' }])
})

test('an e-mail that went to somebody else since is not given back', () => {
  const fields = [{ field: 'email' as const, before: 'a@example.org', after: 'al@example.org' }]
  const people = [person('a', { email: 'al@example.org' }), person('b', { email: 'a@example.org' })]
  const undo = planUndo([change('a', { fields })], { people, lines: [], boundPersonIds: none })
  expect(undo.steps[0]!.fields).toEqual([])
  expect(undo.conflicts).toMatchObject([{ personId: 'a', field: 'email' }])
})
