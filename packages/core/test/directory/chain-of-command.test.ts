import { createChainOfCommand } from '@ithaca/core/directory'
import type { ReportingLine, ReportingLineKind } from '@ithaca/core/directory'
import { expect, test } from 'vitest'

const asOf = '2026-11-23'

type Dates = Partial<Pick<ReportingLine, 'startsOn' | 'endsOn'>>

function line(from: string, to: string, kind: ReportingLineKind = 'solid', dates: Dates = {}): ReportingLine {
  return { personId: from, managerId: to, kind, startsOn: '2020-01-01', ...dates }
}

test('M1 solid, dotted and pay lines count alike, at any distance', () => {
  const lines = [line('cy', 'bo', 'dotted'), line('bo', 'al', 'pay'), line('al', 'zoe')]
  const chain = createChainOfCommand({ personIds: ['al', 'bo', 'cy', 'zoe'], lines, asOf })
  expect(chain.isAbove('zoe', 'cy')).toBe(true)
  expect(chain.isAbove('cy', 'zoe')).toBe(false)
  expect(chain.inOneChain('cy', 'zoe')).toBe(true)
  expect(chain.everyoneAbove('cy')).toEqual(['bo', 'al', 'zoe'])
  expect(chain.everyoneBelow('zoe')).toEqual(['al', 'bo', 'cy'])
})

test('M1 a line counts from its first day until before its end', () => {
  const lines = [line('bo', 'al', 'solid', { startsOn: '2026-02-01', endsOn: '2026-03-01' })]
  const personIds = ['al', 'bo']
  const isAboveOn = (day: string) => createChainOfCommand({ personIds, lines, asOf: day }).isAbove('al', 'bo')
  expect(['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map(isAboveOn)).toEqual([false, true, true, false])
})

test('M1 colleagues of one manager are not in one chain', () => {
  const lines = [line('bo', 'al'), line('cy', 'al')]
  const chain = createChainOfCommand({ personIds: ['al', 'bo', 'cy'], lines, asOf })
  expect(chain.inOneChain('bo', 'cy')).toBe(false)
})

test('M1 members of a cycle are above each other, and everyone below any of them is below all', () => {
  const lines = [line('al', 'bo'), line('bo', 'cy', 'dotted'), line('cy', 'al', 'pay'), line('di', 'bo')]
  const chain = createChainOfCommand({ personIds: ['al', 'bo', 'cy', 'di'], lines, asOf })
  expect(chain.cycles()).toEqual([['al', 'bo', 'cy']])
  expect(chain.isAbove('al', 'cy') && chain.isAbove('cy', 'al')).toBe(true)
  expect(chain.isAbove('cy', 'di')).toBe(true)
  expect(chain.isAbove('di', 'cy')).toBe(false)
})

test('M1 nobody is above themselves, not even by a line to themselves', () => {
  const chain = createChainOfCommand({ personIds: ['al'], lines: [line('al', 'al')], asOf })
  expect(chain.isAbove('al', 'al')).toBe(false)
  expect(chain.cycles()).toEqual([])
})

test('M1 a manager who is missing from the list of people still links those below to those above', () => {
  const chain = createChainOfCommand({ personIds: ['al', 'cy'], lines: [line('cy', 'gone'), line('gone', 'al')], asOf })
  expect(chain.isAbove('al', 'cy')).toBe(true)
})

test('a stranger is in nobody’s chain', () => {
  const chain = createChainOfCommand({ personIds: ['al'], lines: [], asOf })
  expect(chain.inOneChain('al', 'nobody')).toBe(false)
  expect(chain.everyoneAbove('nobody')).toEqual([])
  expect(chain.indexOf('nobody')).toBeUndefined()
})

test('a chain of 100,000 people is answered from either end', () => {
  const personIds = Array.from({ length: 100_000 }, (_, index) => `p${index}`)
  const lines = personIds.slice(1).map((id, index) => line(id, `p${index}`))
  const chain = createChainOfCommand({ personIds, lines, asOf })
  expect(chain.isAbove('p0', 'p99999')).toBe(true)
  expect(chain.isAbove('p99999', 'p0')).toBe(false)
  expect(chain.everyoneAbove('p99999')).toHaveLength(99_999)
})

test('a ring of 100,000 people is one cycle', () => {
  const personIds = Array.from({ length: 100_000 }, (_, index) => `p${index}`)
  const lines = personIds.map((id, index) => line(id, `p${(index + 1) % 100_000}`))
  const chain = createChainOfCommand({ personIds, lines, asOf })
  expect(chain.cycles()).toEqual([personIds])
  expect(chain.isAbove('p7', 'p5') && chain.isAbove('p5', 'p7')).toBe(true)
})
