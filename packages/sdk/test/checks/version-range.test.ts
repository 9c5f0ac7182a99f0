import { expect, test } from 'vitest'
import { isInRange } from '../../src/checks/version-range.ts'

test.each([
  ['1.2.3', '^1.0', true],
  ['2.0.0', '^1.0', false],
  ['1.0.0', '^1.2', false],
  ['0.1.9', '^0.1', true],
  ['0.2.0', '^0.1', false],
  ['0.0.3', '^0.0.3', true],
  ['0.0.4', '^0.0.3', false],
  ['0.9.0', '^0', true],
  ['1.2.9', '~1.2.3', true],
  ['1.3.0', '~1.2.3', false],
  ['1.9.0', '~1', true],
  ['1.2.3', '1.2.3', true],
  ['1.2.4', '1.2.3', false],
  ['1.2.4', '1.2', true],
  ['1.5.0', '>=1.2 <2', true],
  ['2.0.0', '>=1.2 <2', false],
  ['2.0.0', '>1.9.9', true],
  ['2.0.0', '<=2.0.0', true],
  ['3.1.0', '^1 || ^3', true],
  ['2.1.0', '^1 || ^3', false],
  ['1.0.0', 'latest', undefined],
  ['1.0.0', '', undefined],
  ['1.0.0', '^1 || soon', undefined],
  ['1.0.0', `^1${' || ^2'.repeat(50)}`, undefined],
])('%s in %s is %s', (version, range, expected) => {
  expect(isInRange(version, range)).toBe(expected)
})
