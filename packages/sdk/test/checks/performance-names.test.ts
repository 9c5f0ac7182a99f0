import { expect, test } from 'vitest'
import { meansPerformance } from '../../src/checks/index.ts'

test.each([
  'rating',
  'lastRating',
  'performance-review',
  'nine_box',
  'NineBox',
  'salaryBand',
  'highPotential',
  'évaluation',
])('M4 %s means performance data', (name) => {
  expect(meansPerformance(name)).toBe(true)
})

test.each(['interests', 'operatingModel', 'values', 'migrating', 'payload', 'primes', 'gradeSchool', 'balance'])(
  'M4 %s does not',
  (name) => {
    expect(meansPerformance(name)).toBe(false)
  },
)
