import { allow, defineCriterion, directory, exclude, field, inBoth, labels, reason } from '@ithaca/sdk'
import type { Criterion } from '@ithaca/sdk'
import type { MatchingInput, MatchingParticipant, MatchingPolicy } from '@ithaca/core/matching'

/** Numbers that look random and never change (mulberry32). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const topics = { change: 't', conflict: 't', returning: 't', leading: 't', balance: 't', voice: 't' }

/** What a mentoree works through meets what a mentor has lived through. */
export const experience = defineCriterion({
  id: 'experience',
  kind: 'preference',
  label: 'experience.label',
  description: 'experience.description',
  because: 'experience.because',
  weight: 40,
  reads: {
    mentor: { lived: field.tags({ label: 'lived', visibleTo: ['partner'], options: topics }) },
    mentoree: { current: field.tags({ label: 'current', visibleTo: [], options: topics }) },
  },
  score: ({ sets }) => sets({ mentor: 'lived', mentoree: 'current' }),
  explain: ({ mentor, mentoree }) =>
    reason('experience.shared', { topics: labels('lived', inBoth(mentor.lived, mentoree.current)) }),
})

/** Shared interests, where rare ones count more. */
export const interests = defineCriterion({
  id: 'interests',
  kind: 'preference',
  label: 'interests.label',
  description: 'interests.description',
  because: 'interests.because',
  weight: 20,
  symmetric: true,
  reads: { interests: field.tags({ label: 'interests', visibleTo: ['partner'], known: 'interests' }) },
  score: ({ sets }) => sets({ mentor: 'interests', mentoree: 'interests', measure: 'overlap', weight: 'rarity' }),
  explain: ({ mentor, mentoree }) =>
    reason('interests.shared', { tags: labels('interests', inBoth(mentor.interests, mentoree.interests)) }),
})

/** Time zones by the hours between them. */
export const hours = defineCriterion({
  id: 'hours',
  kind: 'preference',
  label: 'hours.label',
  description: 'hours.description',
  because: 'hours.because',
  weight: 15,
  reads: { zone: directory.timeZone() },
  score: ({ keyed }) =>
    keyed({
      mentor: ({ zone }) => zone,
      mentoree: ({ zone }) => zone,
      score: (one, other) => 1 - Math.min(12, Math.abs(one.length - other.length)) / 12,
    }),
  explain: ({ mentor, mentoree }) => reason('hours.zones', { one: mentor.zone ?? '', other: mentoree.zone ?? '' }),
})

/** Nobody of one's own department. */
export const otherDepartment = defineCriterion({
  id: 'other-department',
  kind: 'constraint',
  label: 'department.label',
  description: 'department.description',
  because: 'department.because',
  reads: { department: directory.department() },
  score: ({ keyed }) =>
    keyed({
      mentor: ({ department }) => department,
      mentoree: ({ department }) => department,
      score: (one, other) => (one === other ? exclude(reason('department.same')) : allow()),
    }),
  explain: () => undefined,
})

/** All of them. */
export const criteria: readonly Criterion[] = [experience, interests, hours, otherDepartment]

const words = ['sailing', 'chess', 'baking', 'running', 'reading', 'choir', 'hiking', 'film', 'pottery', 'go']

function some<Item>(items: readonly Item[], most: number, random: (below: number) => number): Item[] {
  return items.filter(() => random(items.length) < most)
}

/** Made-up participants: some data is missing, every third plays both parts. */
export function createParticipants(count: number, seed: number): MatchingParticipant[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, at): MatchingParticipant => {
    const role = (['mentor', 'mentoree', 'both'] as const)[random(3)]!
    return {
      id: `participation-${String(random(2 ** 31))}-${at}`,
      personId: `person-${at}`,
      role,
      mentorCapacity: 1 + random(3),
      mentoreeDemand: 1 + (random(4) === 0 ? 1 : 0),
      answers: {
        'experience.lived': some(Object.keys(topics), 3, random),
        'experience.current': some(Object.keys(topics), 2, random),
        ...(random(5) > 0 && { interests: some(words, 3, random) }),
      },
      facts: {
        department: `department-${random(8)}`,
        ...(random(6) > 0 && { timeZone: 'x'.repeat(1 + random(12)) }),
      },
    }
  })
}

/** A policy over all criteria, to be changed where a test needs it. */
export function createPolicy(changes: Partial<MatchingPolicy> = {}): MatchingPolicy {
  return {
    criteria: criteria.map(({ id, weight }) => ({ criterionId: id, weight, settings: {} })),
    floor: 0.2,
    seed: 7,
    today: '2026-11-23',
    locks: [],
    vetoes: [],
    previousPartners: [],
    ...changes,
  }
}

/** A chain of command in which nobody is above anybody. */
export const noChain: MatchingInput['chain'] = {
  peersInChain: (people) => ({ offsets: new Uint32Array(people.length + 1), peers: new Uint32Array(0) }),
}

/** The input of a run over made-up people. */
export function createInput(count: number, seed: number, changes: Partial<MatchingPolicy> = {}): MatchingInput {
  return { participants: createParticipants(count, seed), policy: createPolicy(changes), criteria, chain: noChain }
}

/** The same items in another order. */
export function shuffle<Item>(items: readonly Item[], seed: number): Item[] {
  const random = createRandom(seed)
  return items.map((item) => ({ item, key: random(2 ** 31) })).toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}
