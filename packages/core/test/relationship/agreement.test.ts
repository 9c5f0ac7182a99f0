import {
  type AgreementState, changeTerms, checkPhase, checkTerms, differTerms, drawAgreement, livePhases, readClauses, signAgreement, suggestPhase,
} from '@ithaca/core/relationship'
import type { Cadence, ProgramTemplate } from '@ithaca/sdk'
import { describe, expect, it, test } from 'vitest'

const CADENCE: Cadence = { everyWeeks: 2, minutes: 50, means: ['video', 'walking'] }
const GUIDE = { mentor: 'g', mentoree: 'g' }
const TEMPLATE: Pick<ProgramTemplate, 'agreement' | 'cadence' | 'phases' | 'languages'> = {
  cadence: CADENCE,
  languages: ['en', 'fr'],
  agreement: [{ key: 'rhythm', topic: 'rhythm', title: 'title', text: 'text', ownWords: true }],
  phases: [
    { key: 'begin', stage: 'initiation', label: 'l', weeks: 2, guide: GUIDE },
    { key: 'end', stage: 'separation', label: 'l', weeks: 1, guide: GUIDE },
  ],
}
const MESSAGES = {
  en: { title: 'Rhythm', text: 'Every {everyWeeks} weeks, {minutes} minutes, {weeks} weeks, ask {officer} of {organisation}.' },
  fr: { title: 'Rythme', text: 'Toutes les {everyWeeks} semaines, {minutes} minutes, chez {organisation}.' },
}

describe('the agreement (M9)', () => {
  const draft = drawAgreement({ template: TEMPLATE, messages: MESSAGES, organisationName: 'Ogygia' })

  it('M9 starts from the usual rhythm of the template', () => {
    expect(draft.terms).toEqual({
      meetEveryWeeks: 2, meetingMinutes: 50, means: 'video', alsoBy: [], weekday: null, dayPart: null, arranger: 'either',
    })
  })

  it('M16 names whom to turn to, and leaves no place open when read', () => {
    const [clause] = readClauses(draft.clauses, draft.terms, 'en-GB')
    expect(clause).toEqual({
      key: 'rhythm',
      topic: 'rhythm',
      title: 'Rhythm',
      text: 'Every 2 weeks, 50 minutes, 3 weeks, ask the mentoring program manager of Ogygia.',
    })
  })

  it('is read in the reader’s language, with the rhythm of its version', () => {
    const [clause] = readClauses(draft.clauses, { ...draft.terms, meetEveryWeeks: 4 }, 'fr')
    expect(clause?.text).toBe('Toutes les 4 semaines, 50 minutes, chez Ogygia.')
    expect(readClauses(draft.clauses, draft.terms, 'el')[0]?.title).toBe('Rhythm')
  })

  it('M9 keeps what was signed when the plugin’s words change', () => {
    const later = drawAgreement({ template: TEMPLATE, messages: { ...MESSAGES, en: { ...MESSAGES.en, title: 'New' } }, organisationName: 'O' })
    expect(readClauses(draft.clauses, draft.terms, 'en')[0]?.title).toBe('Rhythm')
    expect(readClauses(later.clauses, draft.terms, 'en')[0]?.title).toBe('New')
  })
})

test.each([
  ['weeks below 1', { meetEveryWeeks: 0 }, 'MEET_EVERY_WEEKS'],
  ['weeks above 26', { meetEveryWeeks: 27 }, 'MEET_EVERY_WEEKS'],
  ['parts of weeks', { meetEveryWeeks: 1.5 }, 'MEET_EVERY_WEEKS'],
  ['minutes off the quarter', { meetingMinutes: 40 }, 'MEETING_MINUTES'],
  ['minutes above 480', { meetingMinutes: 495 }, 'MEETING_MINUTES'],
  ['means that are not offered', { means: 'phone' }, 'MEANS_NOT_OFFERED'],
  ['words of their own', { means: 'at the harbour, and bring the letters' }, 'MEANS_NOT_OFFERED'],
  ['the template’s own length', { meetingMinutes: 50 }, undefined],
  ['a quarter of an hour', { meetingMinutes: 45, means: 'walking' }, undefined],
])('M9 terms are choices of the template: %s', (_case, change, code) => {
  const result = checkTerms({ meetEveryWeeks: 2, meetingMinutes: 60, means: 'video', ...change }, CADENCE)
  expect(result.ok ? undefined : result.error.code).toBe(code)
})

test('a program that meets once has no rhythm to choose', () => {
  const once = { ...CADENCE, everyWeeks: 0 }
  expect(checkTerms({ meetEveryWeeks: 0, meetingMinutes: 60, means: 'video' }, once).ok).toBe(true)
  expect(checkTerms({ meetEveryWeeks: 2, meetingMinutes: 60, means: 'video' }, once).ok).toBe(false)
})

test('M9 changed terms make the next version, the same terms none', () => {
  const terms = { meetEveryWeeks: 2, meetingMinutes: 60, means: 'video' as const }
  expect(changeTerms({ ...terms, version: 3 }, { ...terms, means: 'walking' })).toEqual({ ok: true, value: 4 })
  expect(changeTerms({ ...terms, version: 3 }, terms)).toMatchObject({ ok: false, error: { code: 'TERMS_UNCHANGED' } })
  expect(changeTerms({ ...terms, version: 100 }, { ...terms, means: 'walking' })).toMatchObject({ ok: false, error: { code: 'TOO_MANY_VERSIONS' } })
})

describe('signing', () => {
  const state: AgreementState = {
    status: 'forming', isInOneChain: false, hasSomebodyLeft: false, latestVersion: 2, signedBy: [], people: ['m', 'e'],
  }

  it.each<[rule: string, of: Partial<AgreementState>, version: number, by: string, expected: object]>([
    ['M9 the first signature is in force for nobody', {}, 2, 'm', { value: { isNew: true, isInForce: false, begins: false } }],
    ['M9 the second under the same version begins the relationship', { signedBy: ['m'] }, 2, 'e', { value: { isNew: true, isInForce: true, begins: true } }],
    ['signing twice changes nothing', { signedBy: ['m'] }, 2, 'm', { value: { isNew: false, isInForce: false, begins: false } }],
    ['M9 a renegotiated version does not begin it again', { status: 'active', signedBy: ['m'] }, 2, 'e', { value: { isNew: true, isInForce: true, begins: false } }],
    ['M9 an older version cannot be signed', { signedBy: ['m'] }, 1, 'e', { error: { code: 'STALE_VERSION', facts: { currentVersion: 2 } } }],
    ['nobody else signs', {}, 2, 'x', { error: { code: 'NOT_YOURS' } }],
    ['M1 nothing begins while one is above the other', { isInOneChain: true }, 2, 'm', { error: { code: 'IN_ONE_CHAIN' } }],
    ['M1 what goes on may be renegotiated, and rests by another rule', { status: 'active', isInOneChain: true }, 2, 'm', { value: { isNew: true, begins: false } }],
    ['an ended one stays as it is', { status: 'ended' }, 2, 'm', { error: { code: 'RELATIONSHIP_ENDED' } }],
  ])('%s', (_rule, of, version, by, expected) => {
    expect(signAgreement({ ...state, ...of }, version, by)).toMatchObject(expected)
  })
})

test('M10 phases are dated from the day on which the relationship began; which one is current is the word of the pair', () => {
  const live = (phase: string | null, hasBegun = true) => livePhases(TEMPLATE, { beginsOn: '2026-11-23', hasBegun, phase })
  const at = (phase: string | null, hasBegun = true) => live(phase, hasBegun).find(({ isCurrent }) => isCurrent)?.key
  expect(live(null).map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([['2026-11-23', '2026-12-06'], ['2026-12-07', '2026-12-13']])
  expect([at(null), at('begin'), at('end')]).toEqual(['begin', 'begin', 'end'])
  expect(at('end', false)).toBeUndefined()
})

test('M10 the calendar suggests the next phase and nothing else, and never to go back', () => {
  const suggest = (today: string, phase: string | null) => suggestPhase(TEMPLATE, { beginsOn: '2026-11-23', today, phase })
  expect(suggest('2026-12-06', null)).toBeUndefined()
  expect(suggest('2026-12-07', null)).toBe('end')
  expect(suggest('2027-06-01', 'begin')).toBe('end')
  expect(suggest('2027-06-01', 'end')).toBeUndefined()
  expect(suggest('2026-11-24', 'end')).toBeUndefined()
})

test('M10 a pair moves one phase on or back, while it is under way', () => {
  const code = (of: object) => {
    const checked = checkPhase(TEMPLATE, { status: 'active', phase: null, to: 'end', ...of })
    return checked.ok ? checked.value : checked.error.code
  }
  expect(code({})).toBe('end')
  expect(code({ phase: 'end', to: 'begin' })).toBe('begin')
  expect(code({ to: 'begin' })).toBe('PHASE_NOT_BESIDE')
  expect(code({ to: 'no-such' })).toBe('PHASE_NOT_BESIDE')
  for (const status of ['forming', 'paused', 'ended']) expect(code({ status })).toBe('RELATIONSHIP_NOT_UNDER_WAY')
})

test('M9 a renegotiation knows what would change', () => {
  const before = { meetEveryWeeks: 2, meetingMinutes: 60, means: 'video' }
  expect(differTerms(before, { ...before, alsoBy: [], weekday: null, dayPart: null, arranger: 'either' })).toEqual([])
  expect(differTerms(before, { ...before, meetEveryWeeks: 3, weekday: 2, alsoBy: ['phone'] })).toEqual(['meetEveryWeeks', 'alsoBy', 'weekday'])
  expect(differTerms({ ...before, alsoBy: ['phone', 'walking'] }, { ...before, alsoBy: ['walking', 'phone'] })).toEqual([])
})

test.each<[case_: string, change: object, code: string | undefined]>([
  ['other ways, a weekday, a part of the day and who arranges', { alsoBy: ['video'], weekday: 3, dayPart: 'morning', arranger: 'mentoree' }, undefined],
  ['a way that is not offered', { alsoBy: ['telepathy'] }, 'MEANS_NOT_OFFERED'],
  ['an eighth day', { weekday: 8 }, 'WEEKDAY'],
  ['a part of no day', { dayPart: 'midnight feast of secrets' }, 'DAY_PART'],
  ['somebody else', { arranger: 'the manager' }, 'ARRANGER'],
])('M2 M9 the own words of a pair are values, never prose: %s', (_case, change, code) => {
  const result = checkTerms({ meetEveryWeeks: 2, meetingMinutes: 60, means: 'video', ...change }, CADENCE)
  expect(result.ok ? undefined : result.error.code).toBe(code)
})
