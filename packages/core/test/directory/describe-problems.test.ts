import { describeProblems, EMPTY_PERSON } from '@ithaca/core/directory'
import type { DirectoryPerson, StoredLine } from '@ithaca/core/directory'
import { expect, test } from 'vitest'

const asOf = '2026-11-23'

function person(id: string, values: Partial<DirectoryPerson> = {}): DirectoryPerson {
  return { ...EMPTY_PERSON, id, fullName: id, ...values }
}

function line(personId: string, managerId: string, values: Partial<StoredLine> = {}): StoredLine {
  return { id: `${personId}-${managerId}`, personId, managerId, kind: 'solid', startsOn: '2020-01-01', ...values }
}

const top = person('Zoe')

test('a sound directory has no problems', () => {
  const people = [top, person('Al'), person('Bo')]
  expect(describeProblems({ people, lines: [line('Al', 'Zoe'), line('Bo', 'Al')], asOf })).toEqual([])
})

test('a cycle is walked round, and the second line in it is the first suspect', () => {
  const lines = [line('Al', 'Bo'), line('Bo', 'Cy'), line('Cy', 'Al', { kind: 'dotted' }), line('Al', 'Zoe')]
  const people = [top, person('Al'), person('Bo'), person('Cy')]
  const [problem, ...others] = describeProblems({ people, lines, asOf })
  expect(others).toEqual([])
  expect(problem).toMatchObject({ kind: 'cycle', personIds: ['Al', 'Bo', 'Cy'] })
  expect(problem!.message).toContain('Al → Bo → Cy → Al')
  expect(problem!.mend).toContain('the dotted line from Cy to Al')
})

test('a manager who has left is named with whoever was next above', () => {
  const people = [top, person('Al', { status: 'left' }), person('Bo')]
  const [problem] = describeProblems({ people, lines: [line('Al', 'Zoe'), line('Bo', 'Al')], asOf })
  expect(problem).toMatchObject({ kind: 'manager-has-left', personIds: ['Al', 'Bo'] })
  expect(problem!.mend).toContain('Zoe was next above')
})

test('people without a manager are listed, but not the one at the top; ended lines do not count', () => {
  const people = [top, person('Al'), person('Bo'), person('Cy', { status: 'left' })]
  const lines = [line('Al', 'Zoe'), line('Bo', 'Zoe', { endsOn: '2021-01-01' })]
  expect(describeProblems({ people, lines, asOf })).toMatchObject([{ kind: 'no-manager', personIds: ['Bo'] }])
})

test('namesakes are listed when nothing tells them apart', () => {
  const people = [
    top,
    person('1', { fullName: 'Ana Silva', jobTitle: 'Baker' }),
    person('2', { fullName: 'ána  silva' }),
    person('3', { fullName: 'Bo Berg', jobTitle: 'Baker' }),
    person('4', { fullName: 'Bo Berg', jobTitle: 'Miller' }),
  ]
  const lines = ['1', '2', '3', '4'].map((id) => line(id, 'Zoe'))
  expect(describeProblems({ people, lines, asOf })).toMatchObject([{ kind: 'probably-doubled', personIds: ['1', '2'] }])
})

test('a directory of 150,000 people without any line is described', () => {
  const people = Array.from({ length: 150_000 }, (_, index) => person(`p${index}`))
  const [problem, ...others] = describeProblems({ people, lines: [], asOf })
  expect(others).toEqual([])
  expect(problem!.personIds).toHaveLength(149_999)
})
