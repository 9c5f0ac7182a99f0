import { defineCriterion, field, reason } from '@ithaca/sdk'
import type { AnyView } from '@ithaca/sdk'
import { expect, test } from 'vitest'
import { matchingSteps, runMatching } from '@ithaca/core/matching'
import { createInput, createPolicy } from './support/people.ts'

function about(visibleTo: readonly ('partner' | 'program-manager')[], known: string) {
  return field.text({ label: 'l', visibleTo, known })
}

test('M8 M14 each pair says why, and only from fields that the reader may see', async () => {
  const seen = new Set<string>()
  const note = (view: AnyView) => {
    for (const name of Reflect.ownKeys(view)) seen.add(String(name))
    return Object.entries(view).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  }
  const nosy = defineCriterion({
    id: 'nosy',
    kind: 'preference',
    label: 'l',
    description: 'd',
    because: 'b',
    weight: 10,
    reads: {
      open: about(['partner', 'program-manager'], 'open'),
      shared: about(['partner'], 'shared'),
      asked: about(['program-manager'], 'asked'),
      secret: about([], 'secret'),
    },
    pair: ({ mentor, mentoree }) => (mentor.secret === mentoree.secret ? 1 : 0.5),
    explain: ({ mentor, mentoree }) => reason('said', { what: [...note(mentor), ...note(mentoree)] }),
  })
  const input = createInput(400, 2)
  const participants = input.participants.map((participant, at) => ({
    ...participant,
    answers: { open: `open-${at}`, shared: `shared-${at}`, asked: `asked-${at}`, secret: `secret-${at % 9}` },
  }))
  const policy = createPolicy({ criteria: [{ criterionId: 'nosy', weight: 1, settings: {} }] })
  const outcome = await runMatching({ ...input, participants, policy, criteria: [nosy] })
  if (!outcome.ok) throw new Error(outcome.error.message)
  expect(outcome.value.pairs.length).toBeGreaterThan(100)
  expect(seen).toEqual(new Set(['open', 'shared', 'asked']))
  for (const { reasons } of outcome.value.pairs) {
    expect(reasons.map(({ visibleTo }) => visibleTo)).toEqual([['partner'], ['program-manager']])
    expect(JSON.stringify(reasons[0])).not.toContain('asked')
    expect(JSON.stringify(reasons[1])).not.toContain('shared')
  }
  expect(JSON.stringify(outcome.value)).not.toContain('secret')
})

/** Of each side this many, so that a million pairs are weighed. */
const CROWD = 1_000

test('M14 a million pairs are explained without a look at a field that the reader may not see', { timeout: 60_000 }, () => {
  const looks = { atOpen: 0, atSecret: 0 }
  const options = { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' }
  const tags = (visibleTo: readonly 'partner'[], known: string) => field.tags({ label: 'l', visibleTo, known, options })
  const about = { kind: 'preference', label: 'l', description: 'd', because: 'b', weight: 1 } as const
  const quiet = defineCriterion({
    ...about,
    id: 'quiet',
    reads: { secret: tags([], 'secret'), open: tags(['partner'], 'open') },
    score: ({ sets }) => sets({ mentor: 'secret', mentoree: 'secret' }),
    explain: ({ mentor }) => reason('said', { tags: mentor.open ?? [] }),
  })
  const letters = Object.keys(options)
  const participants = createInput(2 * CROWD, 3).participants.map((participant, at) => {
    const answers = {}
    const look = (name: string, count: () => void) =>
      Object.defineProperty(answers, name, {
        enumerable: true,
        get: () => {
          count()
          return [letters[at % 5], letters[at % 3]]
        },
      })
    look('open', () => (looks.atOpen += 1))
    look('secret', () => (looks.atSecret += 1))
    return { ...participant, role: at % 2 === 0 ? ('mentor' as const) : ('mentoree' as const), answers }
  })
  const policy = createPolicy({ criteria: [{ criterionId: 'quiet', weight: 1, settings: {} }], floor: 0 })
  const steps = matchingSteps({ ...createInput(0, 0), participants, policy, criteria: [quiet] })
  let step = steps.next()
  while (step.done !== true && step.value.stage !== 'explaining') step = steps.next()
  expect(looks.atSecret).toBeGreaterThanOrEqual(2 * CROWD)
  Object.assign(looks, { atOpen: 0, atSecret: 0 })
  while (step.done !== true) step = steps.next()
  if (!step.value.ok) throw new Error(step.value.error.message)
  expect(step.value.value.pairs.length).toBeGreaterThanOrEqual(CROWD)
  expect(looks.atOpen).toBeGreaterThanOrEqual(CROWD)
  expect(looks.atSecret).toBe(0)
})

test('whoever is left learns why: rules and how many each removed, the floor, or better placed elsewhere', async () => {
  const input = createInput(60, 4, { floor: 0.9 })
  const outcome = await runMatching(input)
  if (!outcome.ok) throw new Error(outcome.error.message)
  const { unmatched, pairs, summary } = outcome.value
  const missing = unmatched.filter(({ role }) => role === 'mentoree').reduce((sum, each) => sum + each.missing, 0)
  expect(pairs.length + missing).toBe(summary.demand)
  expect(new Set(unmatched.map(({ reason }) => reason)).size).toBeGreaterThan(1)
  for (const { role, eligible, aboveFloor, bestFit, removed, reason } of unmatched) {
    const others = role === 'mentoree' ? summary.mentors : summary.mentorees
    const counted = removed.reduce((sum, { count }) => sum + count, eligible)
    expect([others, others - 1]).toContain(counted)
    const hasChoice = aboveFloor > 0 ? 'outbid' : 'under-floor'
    expect(reason).toBe(eligible === 0 ? 'no-eligible' : hasChoice)
    expect((bestFit ?? 0) >= 900_000).toBe(aboveFloor > 0)
  }
})

test('nobody is their own mentor, and no two people are each other\'s unless a program says so', async () => {
  const everybody = createInput(40, 6, { floor: 0 })
  const participants = everybody.participants.map((participant) => ({ ...participant, role: 'both' as const }))
  const input = { ...everybody, participants }
  const outcome = await runMatching(input)
  const allowed = await runMatching({ ...input, policy: { ...input.policy, allowReciprocal: true } })
  if (!outcome.ok || !allowed.ok) throw new Error('must solve')
  const keys = new Set(outcome.value.pairs.map(({ mentorId, mentoreeId }) => `${mentorId}/${mentoreeId}`))
  for (const { mentorId, mentoreeId } of outcome.value.pairs) {
    expect(mentorId).not.toBe(mentoreeId)
    expect(keys.has(`${mentoreeId}/${mentorId}`)).toBe(false)
  }
  const { reciprocalCost } = outcome.value.certificate
  expect(allowed.value.summary.totalFit - outcome.value.summary.totalFit).toBe(reciprocalCost.total)
  expect(allowed.value.summary.matched - outcome.value.summary.matched).toBe(reciprocalCost.matches)
})
