import { expect, test } from 'vitest'
import { isPerformanceData } from '../../src/directory/index.ts'
import { createCatalogue, questionsFor } from '../../src/plugins/index.ts'
import { loadBundled } from './load-bundled.ts'

const options = { engineVersion: '0.1.0', isPerformanceData: (name: string) => isPerformanceData(name) !== undefined }

test('all bundled plugins load together, without a problem', async () => {
  const catalogue = createCatalogue(await loadBundled(), options)
  expect(catalogue.plugins.flatMap(({ id, problems }) => problems.map((problem) => ({ id, ...problem })))).toEqual([])
  expect(catalogue.plugins.length).toBeGreaterThanOrEqual(12)
})

test('M14 each question of each bundled template says who sees it', async () => {
  const catalogue = createCatalogue(await loadBundled(), options)
  for (const { template } of catalogue.templates.values()) {
    const questions = questionsFor(template, catalogue, 'both')
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.filter(({ visibleTo }) => !Array.isArray(visibleTo))).toEqual([])
  }
})
