import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createChainOfCommand } from '@ithaca/core/directory'
import type { ReportingLine } from '@ithaca/core/directory'
import { runMatching } from '@ithaca/core/matching'
import { createInput } from './support/people.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

const kinds = ['solid', 'dotted', 'pay'] as const

/** Everybody above somebody, found the plain way. */
function listAbove(lines: readonly ReportingLine[], personId: string): Set<string> {
  const above = new Set<string>()
  const waiting = [personId]
  for (let at = 0; at < waiting.length; at++) {
    for (const line of lines) {
      if (line.personId !== waiting[at] || above.has(line.managerId)) continue
      above.add(line.managerId)
      waiting.push(line.managerId)
    }
  }
  return above
}

const directory = fc.integer({ min: 2, max: 40 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    seed: fc.integer({ min: 0, max: 1e6 }),
    lines: fc.array(
      fc.record({
        person: fc.integer({ min: 0, max: size - 1 }),
        manager: fc.integer({ min: 0, max: size - 1 }),
        kind: fc.constantFrom(...kinds),
      }),
      { maxLength: 2 * size },
    ),
  }),
)

test('M1 no pair in one chain of command is ever proposed, with cycles and dotted lines', slow, async () => {
  let proposed = 0
  await fc.assert(
    fc.asyncProperty(directory, async ({ size, seed, lines: drawn }) => {
      const lines = drawn.map(({ person, manager, kind }) => ({
        personId: `person-${person}`,
        managerId: `person-${manager}`,
        kind,
        startsOn: '2020-01-01',
      }))
      const input = createInput(size, seed, { floor: 0 })
      const personIds = input.participants.map(({ personId }) => personId)
      const chain = createChainOfCommand({ personIds, lines, asOf: '2026-11-23' })
      const outcome = await runMatching({ ...input, chain })
      if (!outcome.ok) throw new Error(outcome.error.message)
      const personOf = new Map(input.participants.map(({ id, personId }) => [id, personId]))
      for (const { mentorId, mentoreeId } of outcome.value.pairs) {
        const [mentor, mentoree] = [personOf.get(mentorId)!, personOf.get(mentoreeId)!]
        expect(mentor).not.toBe(mentoree)
        expect(listAbove(lines, mentoree)).not.toContain(mentor)
        expect(listAbove(lines, mentor)).not.toContain(mentoree)
        proposed += 1
      }
    }),
    { numRuns: 200 },
  )
  expect(proposed).toBeGreaterThan(500)
})

test('M1 a lock within one chain is refused by name', async () => {
  const input = createInput(30, 3)
  const mentor = input.participants.find(({ role }) => role === 'mentor')!
  const mentoree = input.participants.find(({ role }) => role === 'mentoree')!
  const [personId, managerId] = [mentoree.personId, mentor.personId]
  const line = { personId, managerId, kind: 'dotted', startsOn: '2020-01-01' } as const
  const chain = createChainOfCommand({ personIds: [], lines: [line], asOf: '2026-11-23' })
  const policy = { ...input.policy, locks: [{ mentorId: mentor.id, mentoreeId: mentoree.id }] }
  const outcome = await runMatching({ ...input, policy, chain })
  expect(outcome).toMatchObject({ ok: false, error: { code: 'LOCK_IN_CHAIN', path: ['policy', 'locks', '0'] } })
})
