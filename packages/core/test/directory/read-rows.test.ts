import { readRows, suggestMapping } from '@ithaca/core/directory'
import type { FileRow, ImportTarget } from '@ithaca/core/directory'
import { expect, test } from 'vitest'

const rows: FileRow[] = [{ rowNumber: 2, cells: ['A', 'Al', 'B', 'bo@example.org', 'C', ''] }]

function columns(targets: readonly (ImportTarget | null)[]) {
  return targets.map((target, index) => ({ index, header: `column ${index}`, target }))
}

test('cells go where the mapping says; columns for one manager belong together', () => {
  const managers: ImportTarget[] = ['solidManagerExternalId', 'solidManagerEmail', 'dottedManagerName']
  expect(readRows({ rows, columns: columns(['externalId', 'fullName', ...managers, null]) })).toEqual({
    ok: true,
    value: [
      {
        rowNumber: 2,
        values: { externalId: 'A', fullName: 'Al' },
        managers: {
          solid: [{ externalId: 'B', email: 'bo@example.org', fullName: '' }],
          dotted: [{ externalId: '', email: '', fullName: 'C' }],
        },
      },
    ],
  })
})

test('two columns of one kind name two managers, and an empty one names none', () => {
  const dotted = 'dottedManagerExternalId'
  const targets: ImportTarget[] = ['externalId', 'fullName', dotted, 'email', dotted, 'payManagerName']
  const read = readRows({ rows, columns: columns(targets) })
  expect(read.ok && read.value[0]!.managers).toMatchObject({
    dotted: [{ externalId: 'B' }, { externalId: 'C' }],
    pay: [],
  })
})

test('M4 no mapping lets a column of performance data in', () => {
  const mapping = [
    { index: 0, header: 'ID', target: 'externalId' as const },
    { index: 1, header: 'Name', target: 'fullName' as const },
    { index: 2, header: 'Last rating', target: 'department' as const },
  ]
  expect(readRows({ rows, columns: mapping })).toMatchObject({
    ok: false,
    error: { code: 'PERFORMANCE_DATA', path: ['columns', '2'] },
  })
})

test.each<[string, readonly (ImportTarget | null)[]]>([
  ['KEY_NOT_MAPPED', ['fullName', 'department']],
  ['NAME_NOT_MAPPED', ['externalId', 'department']],
  ['TARGET_DOUBLED', ['externalId', 'fullName', 'department', 'department']],
  ['TOO_MANY_COLUMNS', Array.from({ length: 201 }, () => null)],
])('a mapping that cannot work is told: %s', (code, targets) => {
  expect(readRows({ rows, columns: columns(targets) })).toMatchObject({ ok: false, error: { code } })
})

test('a short row has empty cells', () => {
  const mapping = suggestMapping({ headers: ['ID', 'Name', 'City'] })
  const read = readRows({ rows: [{ rowNumber: 2, cells: ['A'] }], columns: mapping })
  expect(read.ok && read.value[0]!.values).toEqual({ externalId: 'A', fullName: '', location: '' })
})
