import { allow, defineCriterion, directory, exclude, field, reason } from '@ithaca/sdk'
import type { Criterion } from '@ithaca/sdk'
import type { MatchingInput, MatchingParticipant } from '@ithaca/core/matching'
import { createRandom, createSkewedPick } from './random.ts'

/** Message keys that nobody reads here. */
const named = { label: 'label', description: 'description', because: 'because', explain: () => reason('said') } as const
const both = ['partner', 'program-manager'] as const

function optionsOf(count: number, name: string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`${name}-${at}`, 'option']))
}

const topics = field.tags({ label: 'topics', visibleTo: both, options: optionsOf(60, 'topic'), max: 12 })
const interests = field.tags({ label: 'interests', visibleTo: both, options: optionsOf(200, 'interest'), known: 'i' })
const values = field.ranking({ label: 'values', visibleTo: both, options: optionsOf(16, 'value'), known: 'v' })
const years = field.number({ label: 'years', visibleTo: both, unit: 'years', min: 0, max: 50, known: 'y' })
const modes = field.choice({ label: 'modes', visibleTo: both, options: optionsOf(3, 'mode'), known: 'm' })

/** Eight declared criteria such as a program uses: sets, a ranking, numbers and keys, and one rule. */
export const declaredCriteria: readonly Criterion[] = [
  defineCriterion({
    ...named,
    id: 'experience',
    kind: 'preference',
    weight: 30,
    reads: { mentor: { lived: topics }, mentoree: { current: topics } },
    score: ({ sets }) => sets({ mentor: 'lived', mentoree: 'current' }),
  }),
  defineCriterion({
    ...named,
    id: 'interests',
    kind: 'preference',
    weight: 15,
    reads: { interests },
    score: ({ sets }) => sets({ mentor: 'interests', mentoree: 'interests', measure: 'overlap', weight: 'rarity' }),
  }),
  defineCriterion({
    ...named,
    id: 'values',
    kind: 'preference',
    weight: 15,
    reads: { values },
    score: ({ ranked }) => ranked({ mentor: 'values', mentoree: 'values' }),
  }),
  defineCriterion({
    ...named,
    id: 'distance',
    kind: 'preference',
    weight: 10,
    reads: { years },
    score: ({ numeric }) =>
      numeric({ mentor: 'years', mentoree: 'years', curve: [[-1, 0], [4, 1], [18, 1], [33, 0.5]] }),
  }),
  defineCriterion({
    ...named,
    id: 'hours',
    kind: 'preference',
    weight: 10,
    reads: { zone: directory.timeZone() },
    score: ({ keyed }) =>
      keyed({
        mentor: ({ zone }) => zone,
        mentoree: ({ zone }) => zone,
        score: (one, other) => 1 - (Math.abs(Number(one.slice(5)) - Number(other.slice(5))) % 12) / 12,
      }),
  }),
  defineCriterion({
    ...named,
    id: 'place',
    kind: 'preference',
    weight: 10,
    reads: { location: directory.location(), mode: modes },
    score: ({ keyed }) =>
      keyed({
        mentor: ({ location, mode }) => [location ?? '', mode ?? ''],
        mentoree: ({ location, mode }) => [location ?? '', mode ?? ''],
        score: (one, other) => (one[0] === other[0] ? 0.5 : 0) + (one[1] === other[1] ? 0.5 : 0.25),
      }),
  }),
  defineCriterion({
    ...named,
    id: 'function',
    kind: 'preference',
    weight: 10,
    reads: { function: directory.jobFunction() },
    score: ({ keyed }) =>
      keyed({
        mentor: (mentor) => mentor.function,
        mentoree: (mentoree) => mentoree.function,
        score: (one, other) => (one === other ? 0.3 : 1),
      }),
  }),
  defineCriterion({
    ...named,
    id: 'languages',
    kind: 'constraint',
    reads: { languages: directory.languages() },
    score: ({ keyed }) =>
      keyed({
        mentor: ({ languages }) => languages,
        mentoree: ({ languages }) => languages,
        score: (one, other) =>
          one.some((language) => other.includes(language)) ? allow() : exclude(reason('no-language')),
      }),
  }),
]

const LANGUAGES = ['en', 'fr', 'de', 'el', 'pt', 'ja']

function createPeople(count: number, role: 'mentor' | 'mentoree'): MatchingParticipant[] {
  const random = createRandom(role === 'mentor' ? 31 : 32)
  const pickFamily = createSkewedPick(12, role === 'mentor' ? 0.5 : 0.9, random)
  const pickTopic = createSkewedPick(30, 0.8, random)
  const pickInterest = createSkewedPick(200, 0.8, random)
  const pickSite = createSkewedPick(40, 0.8, random)
  const some = (least: number, most: number, pick: () => string) => [
    ...new Set(Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, pick)),
  ]
  return Array.from({ length: count }, (_, at): MatchingParticipant => {
    const family = pickFamily()
    const site = pickSite()
    const [least, most] = role === 'mentor' ? [5, 10] : [2, 4]
    const held = some(least, most, () => `topic-${(family * 5 + pickTopic()) % 60}`)
    const local = LANGUAGES[site % LANGUAGES.length]!
    return {
      id: `${role}-${String(at).padStart(7, '0')}`,
      personId: `${role}-person-${at}`,
      role,
      mentorCapacity: 1,
      mentoreeDemand: 1,
      answers: {
        [role === 'mentor' ? 'experience.lived' : 'experience.current']: held,
        ...(random() < 0.9 && { i: some(2, 6, () => `interest-${pickInterest()}`) }),
        ...(random() < 0.8 && { v: some(3, 5, () => `value-${Math.floor(random() * 16)}`) }),
        y: (role === 'mentor' ? 8 : 0) + Math.floor(random() * 25),
        m: `mode-${Math.floor(random() * 3)}`,
      },
      facts: {
        timeZone: `zone-${(site * 5) % 24}`,
        location: `site-${site}`,
        jobFunction: `function-${random() < 0.85 ? family : Math.floor(random() * 12)}`,
        languages: random() < 0.88 ? [...new Set(['en', ...(random() < 0.35 ? [local] : [])])] : [local],
      },
    }
  })
}

/**
 * A run over `count` mentorees and as many mentors who report to each other in a tree: everybody has a manager among
 * the mentors, up to one head.
 */
export function createProfiles(count: number): MatchingInput {
  const participants = [...createPeople(count, 'mentor'), ...createPeople(count, 'mentoree')]
  return {
    participants,
    criteria: declaredCriteria,
    chain: createTree(),
    policy: {
      criteria: declaredCriteria.map(({ id, weight }) => ({ criterionId: id, weight, settings: {} })),
      floor: 0.3,
      seed: 1,
      today: '2026-11-23',
      locks: [],
      vetoes: [],
      previousPartners: [],
    },
  }
}

/** Mentor number n reports to mentor n / 8; a mentoree to the mentor with their number. */
function createTree(): MatchingInput['chain'] {
  return {
    peersInChain: (personIds) => {
      const positions = new Map(personIds.map((id, at) => [id, at]))
      const pairs: [number, number][] = []
      for (const [at, id] of personIds.entries()) {
        const isMentor = id.startsWith('mentor-')
        let above = Number(id.slice(id.lastIndexOf('-') + 1))
        if (isMentor) above = above === 0 ? -1 : Math.floor(above / 8)
        while (above >= 0) {
          pairs.push([at, positions.get(`mentor-person-${above}`)!])
          above = above === 0 ? -1 : Math.floor(above / 8)
        }
      }
      const offsets = new Uint32Array(personIds.length + 1)
      for (const [one, other] of pairs) {
        offsets[one + 1]! += 1
        offsets[other + 1]! += 1
      }
      for (let at = 0; at < personIds.length; at++) offsets[at + 1]! += offsets[at]!
      const next = offsets.slice()
      const peers = new Uint32Array(2 * pairs.length)
      for (const [one, other] of pairs) {
        peers[next[one]!++] = other
        peers[next[other]!++] = one
      }
      return { offsets, peers }
    },
  }
}
