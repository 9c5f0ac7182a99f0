import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { exclude, reason, type FieldValue, type Plugin } from '../../src/index.ts'
import { withGroupRules, type GroupRule } from '../../src/unstable/index.ts'
import { comparers, contract, type ContractCheck } from '../../src/testing/index.ts'
import { pluginOf, sound, texts, twin } from './sound-plugin.ts'

const years = (value: FieldValue | undefined): number => (typeof value === 'number' ? value : 0)
const isUnknown = (...values: readonly (FieldValue | undefined)[]) => values.includes(undefined)
const noData = { verdict: 'no-data' } as const

let calls = 0
let last = 0

/** Each twin breaks one part of the contract, and nothing else. */
const twins: readonly (readonly [ContractCheck, string, () => Plugin])[] = [
  ['identity', 'an id that is not kebab-case', () => pluginOf([sound], { id: 'Not Kebab' })],
  ['identity', 'a version that is none', () => pluginOf([sound], { version: 'newest' })],
  ['identity', 'an engine range that cannot be read', () => pluginOf([sound], { engine: 'whatever' })],
  ['declaration', 'a weight of nothing', () => twin({ weight: 0 })],
  ['declaration', 'limits that make no sense', () => twin(reading('years', { min: 5, max: 1 }))],
  ['declaration', 'no word on who sees an answer', () => twin(reading('years', { visibleTo: undefined }))],
  ['declaration', 'a comparison of a field that is not there', () => declared('ages')],
  ['declaration', 'a comparison of the wrong kind', () => declared('hobbies')],
  ['forbidden-data', 'a field for a rating', () => twin({ reads: both({ lastRating: sound.reads.mentor['years'] }) })],
  [
    'forbidden-data',
    'a question for a rating under another name',
    () => speaking({ en: { ...texts, years: 'Your last rating?' } }),
  ],
  ['settings', 'a setting without a default', () => twin({ settings: z.object({ needed: z.number() }) })],
  ['settings', 'a setting that takes anything', () => twin({ settings: z.object({ any: z.unknown().default(1) }) })],
  ['unknown-settings', 'a schema that keeps what it does not know', () => twin({ settings: z.looseObject({}) })],
  ['messages', 'a text that one language lacks', () => speaking({ fr: { ...texts, apart: '' } })],
  ['messages', 'places that differ between languages', () => speaking({ fr: { ...texts, apart: 'Loin de {ans}.' } })],
  ['messages', 'a label without a text', () => twin({ label: 'nowhere' })],
  ['messages', 'no because', () => twin({ because: 'no-such-reason' })],
  ['answers', 'NaN', () => twin({ pair: () => Number.NaN })],
  ['answers', 'more than 1', () => twin({ pair: ({ mentor }) => (isUnknown(mentor['years']) ? noData : 1.2) })],
  [
    'answers',
    'an exclusion by a preference',
    () => twin({ pair: () => ({ verdict: 'exclude', reason: reason('apart') }) }),
  ],
  ['answers', 'something thrown', () => twin({ pair: throwing('by choice') })],
  [
    'missing-data',
    'a low score for what is not known',
    () => twin({ pair: ({ mentor }) => years(mentor['years']) / 50 }),
  ],
  ['missing-data', 'a fall over what is not known', () => twin({ pair: falling })],
  ['same-again', 'an answer by chance', () => twin({ pair: changing })],
  ['any-order', 'an answer that remembers the one before', () => twin({ pair: remembering })],
  ['frozen-inputs', 'a change to what it is given', () => twin({ pair: writing })],
  ['frozen-inputs', 'a list sorted in place', () => twin({ pair: sorting })],
  ['only-what-it-reads', 'a field that it does not declare', () => twin({ pair: peeking })],
  ['symmetric', 'a claim to be symmetric', () => twin({ symmetric: true, pair: oneSided })],
  ['reasons', 'a reason without what its places need', () => twin({ explain: () => reason('apart') })],
  ['reasons', 'a reason without a message', () => twin({ explain: () => reason('unheard-of') })],
  ['reasons', 'a name that is the host’s to give', () => twin({ explain: () => reason('label', { mentor: 'Ana' }) })],
  ['explains', 'a criterion that never says why', () => twin({ explain: () => undefined })],
  ['explains', 'a fall over a field that readers may not see', () => twin({ explain: throwing('hidden') })],
  ['matters', 'the same answer for everybody', () => twin({ pair: alike })],
  ['leaves-no-trace', 'something added to every object', () => twin({ pair: polluting })],
  ['time', 'a fifth of a millisecond a pair', () => twin({ pair: slow })],
  ['answers', 'a group rule that answers 2', () => ruled({ group: () => 2 })],
  ['answers', 'a group rule that answers nothing', () => ruled({ group: () => undefined as never })],
  ['same-again', 'a group rule that answers by chance', () => ruled({ group: () => (calls++ % 2) / 2 })],
  ['missing-data', 'a group rule that falls over what is not known', () => ruled({ group: ({ members }) => Math.min(1, (members as { hobbies: string[] }[]).filter(({ hobbies }) => hobbies.length > 1).length / 12) })],
  ['missing-data', 'a group rule that excludes those of whom nothing is known', () => ruled({ group: ({ members }) => (members.some(({ years }) => years !== undefined) ? 1 : exclude(reason('apart', { years: 1 }))) })],
  ['frozen-inputs', 'a group rule that adds somebody to the members', () => ruled({ group: ({ members }) => ((members as unknown[]).push({}), 1) })],
  ['only-what-it-reads', 'a group rule that reads what it does not declare', () => ruled({ group: ({ members }) => (members.some((member) => member['seniority'] !== undefined) ? 0 : 1) })],
  ['forbidden-data', 'a group rule over a rating', () => ruled({ reads: both({ lastRating: sound.reads.mentor['years'] }) })],
  ['messages', 'a group rule without a because', () => ruled({ because: 'no-such-reason' })],
  ['declaration', 'a group rule without group', () => ruled({ group: undefined as never })],
]

/** The sound plugin with a rule over groups in which something is broken. */
function ruled(changes: Partial<GroupRule>): Plugin {
  const rule = { id: 'mixed', label: 'label', because: 'because', reads: sound.reads, settings: undefined, group: () => 1 }
  return withGroupRules(pluginOf([sound]), [{ ...rule, ...changes }])
}

function both(fields: object) {
  return { mentor: fields, mentoree: fields } as typeof sound.reads
}

function reading(name: string, changes: object) {
  const of = sound.reads.mentor
  return { reads: both({ ...of, [name]: { ...of[name], ...changes } }) }
}

function declared(name: string): Plugin {
  const { pair: _, ...rest } = sound
  return pluginOf([{ ...rest, score: () => comparers.numeric({ mentor: name, mentoree: name, curve: [[0, 1]] }) }])
}

function speaking(languages: Record<string, Record<string, string>>): Plugin {
  return pluginOf([sound], { messages: { en: texts, ...languages } })
}

function throwing(message: string) {
  return (): never => {
    throw new Error(message)
  }
}

type Pair = NonNullable<Parameters<typeof twin>[0]['pair']>

const near: Pair = (context) => sound.pair?.(context) ?? noData
const falling: Pair = (context) => {
  const hobbies = context.mentor['hobbies'] as readonly string[]
  return hobbies.length > 3 ? 0.5 : near(context)
}
const changing: Pair = ({ mentor }) => (isUnknown(mentor['years']) ? noData : ((calls += 1) % 1009) / 1009)
const remembering: Pair = (context) => {
  const answer = last
  last = years(context.mentor['years']) / 50
  return isUnknown(context.mentor['years'], context.mentoree['years']) ? noData : answer
}
const writing: Pair = (context) => {
  Reflect.set(context.mentor, 'years', 12)
  return near(context)
}
const sorting: Pair = (context) => {
  const hobbies = context.mentor['hobbies'] as string[] | undefined
  hobbies?.sort()
  return near(context)
}
const peeking: Pair = (context) => (isUnknown(context.mentor['birthday']) ? near(context) : 1)
const oneSided: Pair = ({ mentor, mentoree }) =>
  isUnknown(mentor['years'], mentoree['years']) ? noData : years(mentor['years']) / 50
const alike: Pair = ({ mentor }) => (isUnknown(mentor['years']) ? noData : 0.5)
const polluting: Pair = (context) => {
  Reflect.set(Object.prototype, 'polluted', true)
  return near(context)
}
const slow: Pair = (context) => {
  const end = performance.now() + 0.2
  while (performance.now() < end) calls += 1
  return near(context)
}

describe('the contract', () => {
  test('is kept by the sound plugin from which the twins are made', () => {
    expect(contract(pluginOf([sound]))).toEqual([])
  })

  test.each(twins)('%s finds %s', (check, _, make) => {
    const found = contract(make())
    expect(found.length).toBeGreaterThan(0)
    expect([...new Set(found.map((finding) => finding.check))]).toEqual([check])
  })

  test('has a broken twin for each check but the template’s, which has its own test', () => {
    const covered = new Set(twins.map(([check]) => check))
    expect(covered.size).toBe(18)
  })

  test('names the criterion, the case and the mend', () => {
    const [finding] = contract(twin({ pair: () => Number.NaN }))
    expect(finding?.where).toBe('criterion years-apart')
    expect(finding?.case).toMatch(/mentor-1 with mentoree-1: .* answered NaN/)
    expect(finding?.mend).toMatch(/from 0 to 1/)
  })

  test('tries the pairs that an author gives beside the made-up ones', () => {
    const rare = twin({
      pair: ({ mentor }) => (isUnknown(mentor['years']) ? noData : mentor['years'] === 49.5 ? 1 : 0.5),
    })
    const example = { mentor: { years: 49.5 }, mentoree: { years: 1 } }
    expect(contract(rare, { examples: { 'years-apart': [example] } })).toEqual([])
  })

  test('leaves Object.prototype as it was', () => {
    contract(twin({ pair: polluting }))
    expect('polluted' in {}).toBe(false)
  })
})
