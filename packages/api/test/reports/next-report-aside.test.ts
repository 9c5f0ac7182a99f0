import { nextReport, programSpecs, type Unit } from '@ithaca/core/reports'
import { expect, it } from 'vitest'
import { nextReportAside } from '../../src/reports/next-report-aside.ts'

const units: Unit[] = Array.from({ length: 60 }, (_, at) => ({
  id: `person ${at}`, categories: { country: at % 2 === 0 ? 'GR' : 'SE' }, entries: { people: [{ value: at % 3 === 0 ? 'left' : 'active', about: [] }] },
}))
const facts = { specs: programSpecs(['country'], []), units, trace: new Map() }

it('a report is made aside: others have their turn meanwhile, and it is the same one', async () => {
  const report = nextReportAside(facts, '2026-10', [])
  const others = new Promise<string>((resolve) => setImmediate(resolve, 'others'))
  expect(await Promise.race([report, others])).toBe('others')
  expect(await report).toEqual(nextReport(facts, '2026-10', []))
})

it('what fails there fails here', async () => {
  await expect(nextReportAside({ ...facts, units: [{ id: 'x', categories: {}, entries: {} }, undefined as unknown as Unit] }, '2026-10', [])).rejects.toThrow(TypeError)
})
