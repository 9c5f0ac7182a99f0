import { expect, test } from 'vitest'
import { runMatching, studySteps } from '@ithaca/core/matching'
import type { MatchingInput, MatchingStudy } from '@ithaca/core/matching'
import { createInput, createRandom } from './support/people.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

function study(input: MatchingInput): MatchingStudy {
  const steps = studySteps(input)
  for (;;) {
    const step = steps.next()
    if (step.done !== true) continue
    if (!step.value.ok) throw new Error(step.value.error.message)
    return step.value.value
  }
}

/** Two people drawn at random who could be asked about. */
function drawPair(input: MatchingInput, random: (below: number) => number) {
  const mentors = input.participants.filter(({ role }) => role !== 'mentoree')
  const mentorees = input.participants.filter(({ role }) => role !== 'mentor')
  return { mentorId: mentors[random(mentors.length)]!.id, mentoreeId: mentorees[random(mentorees.length)]!.id }
}

test('a why-not price is what locking the pair and solving anew loses; asking changes nothing', slow, async () => {
  const random = createRandom(77)
  const kinds = new Set<string>()
  let priced = 0
  for (let seed = 0; seed < 16; seed++) {
    const size = seed % 8 === 0 ? 300 : 40
    const input = createInput(size, seed, { floor: seed % 3 === 0 ? 0.5 : 0, allowReciprocal: true })
    const solved = study(input)
    const { summary } = solved.outcome
    for (let question = 0; question < 16; question++) {
      const pair = drawPair(input, random)
      const answer = solved.whyNot(pair)
      kinds.add(answer.kind)
      if (answer.kind !== 'costs') continue
      priced += 1
      const forced = await runMatching({ ...input, policy: { ...input.policy, locks: [pair] } })
      if (!forced.ok) throw new Error(forced.error.message)
      const told = { matches: answer.lostMatches, fit: answer.lostFit }
      const measured = {
        matches: summary.matched - forced.value.summary.matched,
        fit: summary.totalFit - forced.value.summary.totalFit,
      }
      expect(told).toEqual(measured)
      expect(answer.movedMentoreeIds).not.toContain(pair.mentoreeId)
      expect(solved.whyNot(pair)).toEqual(answer)
    }
  }
  expect(priced).toBeGreaterThan(100)
  expect([...kinds]).toEqual(expect.arrayContaining(['costs', 'rule', 'under-floor']))
})

test('M1 why not somebody of one\'s own chain: the rule, and no price', () => {
  const input = createInput(30, 3)
  const mentor = input.participants.findIndex(({ role }) => role === 'mentor')
  const mentoree = input.participants.findIndex(({ role }) => role === 'mentoree')
  const personIds = [input.participants[mentor]!.personId, input.participants[mentoree]!.personId]
  const chain: MatchingInput['chain'] = {
    peersInChain: (people) => {
      const offsets = new Uint32Array(people.length + 1)
      const peers: number[] = []
      for (const [at, person] of people.entries()) {
        if (personIds.includes(person)) peers.push(people.indexOf(personIds.find((other) => other !== person)!))
        offsets[at + 1] = peers.length
      }
      return { offsets, peers: Uint32Array.from(peers) }
    },
  }
  const pair = { mentorId: input.participants[mentor]!.id, mentoreeId: input.participants[mentoree]!.id }
  expect(study({ ...input, chain }).whyNot(pair)).toEqual({ kind: 'rule', rule: 'chain-of-command' })
})
