import { expect, test } from 'vitest'
import { definePlugin, directory, exclude, reason } from '../../src/index.ts'
import { defineGroupRule, withGroupRules } from '../../src/unstable/index.ts'

const mixed = defineGroupRule({
  id: 'mixed-departments',
  label: 'label',
  because: 'because',
  reads: { department: directory.department() },
  group: ({ members }) => {
    const departments = new Set(members.map(({ department }) => department))
    return departments.size === members.length ? 1 : exclude(reason('same'))
  },
})

test('a rule over a group reads the same of mentor and members unless it says otherwise', () => {
  expect(Object.keys(mixed.reads.mentor)).toEqual(['department'])
  expect(mixed.reads.mentor).toBe(mixed.reads.mentoree)
})

test('it answers for all members together', () => {
  const context = { mentor: undefined, settings: {}, today: '2027-03-01' }
  expect(mixed.group({ ...context, members: [{ department: 'Care' }, { department: 'Finance' }] })).toBe(1)
  expect(mixed.group({ ...context, members: [{ department: 'Care' }, { department: 'Care' }] })).toMatchObject({
    verdict: 'exclude',
  })
})

test('a plugin carries its rules beside its criteria', () => {
  const plugin = definePlugin({ id: 'groups', version: '1.0.0', engine: '^0.1', messages: { en: {} } })
  expect(withGroupRules(plugin, [mixed])).toMatchObject({ id: 'groups', groupRules: [{ id: 'mixed-departments' }] })
})
