import { expect, test } from 'vitest'
import { chooseNudge, type NudgeFacts } from '../../src/relationship/index.ts'

const facts: NudgeFacts = {
  status: 'active', formedOn: '2026-09-01', hasSigned: true, hasTimeToAnswer: false, hasMeetingAhead: false,
  lastMetOn: '2026-11-20', meetEveryWeeks: 2, hasCheckInOpen: false, today: '2026-11-25',
}

test.each<[case_: string, of: Partial<NudgeFacts>, nudge: string | undefined]>([
  ['nothing while all goes its way', {}, undefined],
  ['a time to answer comes first', { hasTimeToAnswer: true, hasCheckInOpen: true, lastMetOn: '2026-01-01' }, 'answer-time'],
  ['a week after their rhythm without a meeting', { lastMetOn: '2026-11-04' }, 'find-time'],
  ['not a day earlier', { lastMetOn: '2026-11-05' }, undefined],
  ['not when one is ahead', { lastMetOn: '2026-11-04', hasMeetingAhead: true }, undefined],
  ['those who meet once, after four weeks', { lastMetOn: '2026-10-28', meetEveryWeeks: 0 }, 'find-time'],
  ['an open check-in', { hasCheckInOpen: true }, 'check-in'],
  ['an agreement unsigned for a week', { status: 'forming', hasSigned: false, formedOn: '2026-11-18' }, 'sign-agreement'],
  ['not within the week', { status: 'forming', hasSigned: false, formedOn: '2026-11-19' }, undefined],
  ['not to the one who has signed', { status: 'forming', formedOn: '2026-11-01' }, undefined],
  ['nothing in a pause', { status: 'paused', lastMetOn: '2026-01-01', hasCheckInOpen: true }, undefined],
  ['nothing after the end', { status: 'ended', lastMetOn: '2026-01-01', hasCheckInOpen: true }, undefined],
  ['no new meeting where the end is planned, but a check-in', { status: 'ending', lastMetOn: '2026-01-01', hasCheckInOpen: true }, 'check-in'],
])('a nudge: %s', (_case, of, nudge) => {
  expect(chooseNudge({ ...facts, ...of })).toBe(nudge)
})
