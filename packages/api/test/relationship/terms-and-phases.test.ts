import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAs } from '../../src/platform/database/client.ts'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { arrangeLiving, beganWeeksAgo, type LivingPair, type LivingProgram } from './arrange-living.ts'

interface Shown {
  readonly phases: readonly { key: string; isCurrent: boolean }[]
  readonly phaseProposal: { phase: string; byMe: boolean } | null
  readonly phasesBeside: readonly string[]
  readonly suggestedPhase: string | null
}

const PHASES = 'phases { key isCurrent } phaseProposal { phase byMe } phasesBeside suggestedPhase'
const SAY = `mutation ($id: ID!, $phase: String!) { sayPhase(input: { relationshipId: $id, phase: $phase }) { __typename ... on MyRelationship { ${PHASES} } ... on Failure { code } } }`

describe('what a pair agrees on', () => {
  let server: TestServer
  let living: LivingProgram
  let pair: LivingPair
  beforeAll(async () => {
    server = await startTestServer()
    living = await arrangeLiving(server, { name: 'Terms' })
    pair = living.pairs[0]!
    await beganWeeksAgo(server, pair, 8)
  })
  afterAll(() => server.stop())

  const change = async (more: object) => (await pair.mentor.portal.ask<{ changeAgreementTerms: { code?: string; agreement?: { versions: object[] } } }>(
    `mutation ($input: ChangeAgreementTermsInput!) { changeAgreementTerms(input: $input) { ... on Failure { code } ... on MyRelationship { agreement {
      version mySignedAt isSigned alsoBy weekday dayPart arranger versions { version changedTerms proposedByMe } } } } }`,
    { input: { relationshipId: pair.id, version: 1, meetEveryWeeks: 2, meetingMinutes: 60, means: 'video', ...more } })).data!.changeAgreementTerms

  it('M9 is renegotiated in values of their own, which show what would change, and signed anew', async () => {
    expect(await change({ weekday: 9 })).toEqual({ code: 'WEEKDAY' })
    expect(await change({ alsoBy: ['a long story of ours'] })).toEqual({ code: 'MEANS_NOT_OFFERED' })
    expect(await change({})).toEqual({ code: 'TERMS_UNCHANGED' })
    const changed = await change({ meetEveryWeeks: 3, alsoBy: ['phone', 'walking'], weekday: 2, dayPart: 'MORNING', arranger: 'MENTOREE' })
    expect(changed).toMatchObject({ agreement: {
      version: 2, mySignedAt: null, isSigned: false, weekday: 2, dayPart: 'MORNING', arranger: 'MENTOREE',
      versions: [{ version: 2, changedTerms: ['meetEveryWeeks', 'alsoBy', 'weekday', 'dayPart', 'arranger'], proposedByMe: true }, { version: 1, changedTerms: [] }],
    } })
    // What is left out stays.
    expect(await change({ version: 2, meetEveryWeeks: 4 })).toMatchObject({ agreement: { weekday: 2, arranger: 'MENTOREE', versions: [{ changedTerms: ['meetEveryWeeks'] }, {}, {}] } })
    await expect.poll(() => server.mail.outbox.map(({ subject }) => subject)).toContain('Other terms for your mentoring agreement')
    expect(server.mail.outbox.map(({ text }) => text).join('')).not.toMatch(/morning|weeks/i)
  })

  const look = async (who: 'mentor' | 'mentoree') =>
    (await pair[who].portal.ask<{ node: Shown }>(`query ($id: ID!) { node(id: $id) { ... on MyRelationship { ${PHASES} } } }`, { id: pair.id })).data!.node
  const say = async (who: 'mentor' | 'mentoree', phase: string) =>
    (await pair[who].portal.ask<{ sayPhase: Partial<Shown> & { code?: string } }>(SAY, { id: pair.id, phase })).data!.sayPhase
  const current = ({ phases }: Shown) => phases.find(({ isCurrent }) => isCurrent)?.key

  it('M10 moves a phase by the word of both, with a suggestion from the calendar, and never by itself', async () => {
    const before = await look('mentor')
    const [first, second, third] = before.phases.map(({ key }) => key)
    expect(current(before)).toBe(first)
    expect(before.suggestedPhase).toBe(second)
    expect(before.phasesBeside).toEqual([second])
    expect((await say('mentor', third!)).code).toBe('PHASE_NOT_BESIDE')
    expect(await say('mentor', second!)).toMatchObject({ phaseProposal: { phase: second, byMe: true } })
    expect(current(await look('mentoree'))).toBe(first)
    // Saying it twice is no second word.
    await say('mentor', second!)
    expect(current(await look('mentor'))).toBe(first)
    expect((await look('mentoree')).phaseProposal).toEqual({ phase: second, byMe: false })
    await say('mentoree', second!)
    const after = await look('mentor')
    expect(current(after)).toBe(second)
    expect(after.phaseProposal).toBeNull()
    expect(after.phasesBeside).toEqual([first, third])
    const { data } = await living.admin.console.ask<{ node: { phase: { key: string } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Relationship { phase { key } } } }', { id: globalIdOf('Relationship', pair.rowId) })
    expect(data!.node.phase.key).toBe(second)
  })

  it('M10 a proposal of a phase can be set aside by either, and leaves all as it was', async () => {
    const [first, second] = (await look('mentor')).phases.map(({ key }) => key)
    await say('mentor', first!)
    await pair.mentoree.portal.ask('mutation ($id: ID!) { setPhaseProposalAside(input: { relationshipId: $id }) { __typename } }', { id: pair.id })
    expect((await look('mentor')).phaseProposal).toBeNull()
    expect(current(await look('mentor'))).toBe(second)
  })

  it('M17 keeps marks of what one has read for oneself: nobody else finds them, not even a worker', async () => {
    const program = globalIdOf('PortalProgram', living.program.id)
    const marks = async (who: 'mentor' | 'mentoree') =>
      (await pair[who].portal.ask<{ node: { orientationRead: string[] } }>('query ($id: ID!) { node(id: $id) { ... on PortalProgram { orientationRead } } }', { id: program })).data!.node.orientationRead
    const mark = (key: string, isRead: boolean) => pair.mentor.portal.ask(
      `mutation ($input: MarkOrientationInput!) { markOrientation(input: $input) { ... on PortalProgram { orientationRead } ... on Failure { code } } }`,
      { input: { programId: program, key, isRead } })
    expect((await mark('mentor.listening', true)).data).toEqual({ markOrientation: { orientationRead: ['mentor.listening'] } })
    expect((await mark('mentoree.listening', true)).data).toEqual({ markOrientation: { code: 'NO_SUCH_STEP' } })
    expect(await marks('mentoree')).toEqual([])
    for (const surface of ['console', 'worker'] as const) {
      const seen = await runAs(server.running.services.database, { surface, organisationId: living.organisationId, personId: pair.mentor.personId },
        (transaction) => transaction.orientationRead.count())
      expect(seen).toBe(0)
    }
    await mark('mentor.listening', false)
    expect(await marks('mentor')).toEqual([])
  })
})
