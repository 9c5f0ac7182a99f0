import { expect, test } from 'vitest'
import { CHARTER_CHECKS, CHARTER_RULES, checkCharter, HELD_ELSEWHERE, meansPerformance } from '../../src/checks/index.ts'
import { field, type ProgramTemplate } from '../../src/index.ts'
import { charter, contract } from '../../src/testing/index.ts'
import { soundTemplate } from '../checks/sound-template.ts'
import { pluginOf } from '../contract/sound-plugin.ts'

type Changes = { readonly [part in keyof ProgramTemplate]?: unknown }

const [beginning, middle, end] = soundTemplate.phases
const text = field.text({ label: 'text', visibleTo: [], maxLength: 100 })
const ask = (question: object, name = 'x'): Changes => ({ questions: { both: { [name]: { ...text, ...question } } } })
const without = (topic: string): Changes => ({ agreement: soundTemplate.agreement.filter((clause) => clause.topic !== topic) })
const clause = (topic: string, change: object): Changes => ({
  agreement: soundTemplate.agreement.map((each) => (each.topic === topic ? { ...each, ...change } : each)),
})

/** The texts that the planted questions and clauses speak with; `text` names an officer, so that it is sound anywhere. */
const messages = {
  en: {
    text: 'A text. Turn to {officer}.',
    boss: 'Who is your line manager?',
    salary: 'What is your salary?',
    rate: 'How would you rate your mentor?',
    satisfied: 'How satisfied are you with your mentoree?',
    meetings: 'How often did you meet this month?',
    reason: 'Whoever leaves has to give a reason.',
    nobody: 'Some things cannot stay between us.',
    empty: ' ',
  },
}
const criteria = new Map([
  ['values', { reads: { mentor: {}, mentoree: {} } }],
  ['alike', { reads: { mentor: { ageGroup: text }, mentoree: { ageGroup: text } } }],
])

const planted: readonly (readonly [check: string, where: string, changes: Changes])[] = [
  ['asks-for-manager', 'questions.both.lineManager', ask({}, 'lineManager')],
  ['asks-for-manager', 'questions.both.x', ask({ label: 'boss' })],
  ['free-text-to-manager', 'questions.both.x', ask({ visibleTo: ['program-manager'] })],
  ['unknown-audience', 'questions.both.x', ask({ visibleTo: ['department-head'] })],
  ['asks-for-performance', 'questions.both.lastRating', ask({}, 'lastRating')],
  ['asks-for-performance', 'questions.both.x', ask({ label: 'salary' })],
  ['asks-about-partner', 'questions.both.x', ask({ label: 'rate' })],
  ['asks-about-partner', 'questions.both.x', ask({ label: 'satisfied' })],
  ['counts-meetings', 'questions.both.x', ask({ label: 'meetings' })],
  ['audience-missing', 'questions.both.x', ask({ visibleTo: undefined })],
  ['no-room-for-a-choice', 'capacity.mentoree', { capacity: { mentor: 2, mentoree: 4 } }],
  ['too-little-time-to-answer', 'responseDays', { responseDays: 1 }],
  ['pairs-are-assigned', 'forming', { forming: 'assigned' }],
  ['weights-unclear', 'criteria', { criteria: [{ criterion: 'values', weight: 90, because: 'text' }] }],
  ['weight-without-reason', 'criteria.0.because', { criteria: [{ criterion: 'values', weight: 100 }] }],
  ['demographic-likeness', 'criteria.0', { criteria: [{ criterion: 'same-gender', weight: 100, because: 'text' }] }],
  ['demographic-likeness', 'criteria.0', { criteria: [{ criterion: 'alike', weight: 100, because: 'text' }] }],
  ['no-floor', 'floor', { floor: 0 }],
  ['cannot-explain', 'criteria.0', { criteria: [{ criterion: 'gone', weight: 100, because: 'text' }] }],
  ['clause-missing', 'agreement', without('confidentiality')],
  ['rhythm-unreasonable', 'cadence.minutes', { cadence: { everyWeeks: 2, minutes: 1000, means: ['video'] } }],
  ['no-words-of-their-own', 'agreement.0.ownWords', clause('purpose', { ownWords: false })],
  ['stage-missing', 'phases', { phases: [beginning, middle] }],
  ['phase-length', 'phases.1.weeks', { phases: [beginning, { ...middle, weeks: 0 }, end] }],
  ['no-fault-exit-missing', 'agreement', without('no-fault-exit')],
  ['exit-asks-why', 'agreement.5.text', clause('no-fault-exit', { text: 'reason' })],
  ['limits-missing', 'agreement', without('limits-of-confidentiality')],
  ['officer-unnamed', 'agreement.2.text', clause('limits-of-confidentiality', { text: 'nobody' })],
  ['guide-missing', 'phases.0.guide.mentoree', { phases: [{ ...beginning, guide: { mentor: 'text' } }, middle, end] }],
  ['orientation-missing', 'orientation.mentor', { orientation: { ...soundTemplate.orientation, mentor: [] } }],
  [
    'guide-untold',
    'phases.0.guide.mentoree',
    { phases: [{ ...beginning, guide: { mentor: 'text', mentoree: 'empty' } }, middle, end] },
  ],
]

const sound: Changes = clause('purpose', { ownWords: true })

function check(changes: Changes) {
  const template = { ...soundTemplate, ...sound, ...changes } as ProgramTemplate
  return checkCharter(template, { messages, criteria, isPerformanceData: meansPerformance })
}

test('a sound template has no findings', () => {
  expect(check({})).toEqual([])
})

test.each(planted)('%s is found at %s', (id, where, changes) => {
  expect(check(changes)).toContainEqual(expect.objectContaining({ check: id, where }))
})

test('every check has a planted violation, and every rule a check or a place where it is held', () => {
  const ids = CHARTER_CHECKS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(planted.map(([id]) => id))).toEqual(new Set(ids))
  const covered = new Set<string>([...CHARTER_CHECKS.map(({ rule }) => rule), ...Object.keys(HELD_ELSEWHERE), 'M18'])
  expect(Object.keys(CHARTER_RULES).filter((rule) => !covered.has(rule))).toEqual([])
})

test('a clause that asks no reason, and a question about the relationship, are let be', () => {
  const words = {
    en: { ...messages.en, reason: 'Either may leave without giving a reason. Nobody has to say why.', rate: 'How is the relationship for you?' },
  }
  const template = { ...soundTemplate, ...clause('no-fault-exit', { text: 'reason' }), ...ask({ label: 'rate' }) } as ProgramTemplate
  const found = checkCharter(template, { messages: words, isPerformanceData: meansPerformance }).map(({ check: id }) => id)
  expect(found).not.toContain('asks-about-partner')
  expect(found).not.toContain('exit-asks-why')
})

test('a template without whole parts gets no findings and never throws', () => {
  expect(check({ phases: 'three' })).toEqual([])
  expect(check({ cadence: null })).toEqual([])
})

test('authors ask for it by itself, and the contract holds them to what breaks a rule', () => {
  const template = { ...soundTemplate, ...sound, ...ask({ visibleTo: ['program-manager'] }) } as typeof soundTemplate
  const plugin = pluginOf([], { templates: [template], messages: { en: { text: 'A text.' } } })
  expect(charter(plugin).map(({ check: id }) => id)).toEqual(['free-text-to-manager', 'officer-unnamed'])
  expect(contract(plugin).map(({ where }) => where)).toEqual(['template sound, questions.both.x'])
})
