import { type Browser, expect, type Page } from '@playwright/test'
import { ask } from './ask.ts'
import type { Ithaca } from './server.ts'
import { rowId, signInTo } from './sign-in.ts'

interface Person { readonly id: string; readonly department: string | null; readonly languages: readonly string[] }

/** A program that forms by first conversations, with two mentorees and five mentors, matched and published. */
export async function arrangeConversations(browser: Browser, admin: Page, ithaca: Ithaca): Promise<{ programId: string; mentoree: Page; other: Page; mentors: Map<string, Page> }> {
  const api = <Data>(query: string, variables: Record<string, unknown> = {}) => ask<Data>(admin, ithaca.console, query, variables)
  const { people } = await api<{ people: { edges: { node: Person }[] } }>('{ people(first: 100) { edges { node { id department languages } } } }')
  const english = people.edges.map(({ node }) => node).filter(({ languages, department }) => languages.includes('en') && department !== null)
  const chosen = [...Map.groupBy(english, ({ department }) => department).values()].map(([first]) => first!).slice(0, 7)
  const { createProgram: { id } } = await api<{ createProgram: { id: string } }>(
    'mutation { createProgram(input: { templateId: "new-leaders", name: "First steps", startsOn: "2027-01-11" }) { ... on Program { id } } }')
  const versionOf = async () => (await api<{ node: { version: number } }>('query ($id: ID!) { node(id: $id) { ... on Program { version } } }', { id })).node.version
  await api('mutation ($id: ID!, $version: Int!) { updateProgram(input: { id: $id, version: $version, floor: 0.01 }) { __typename } }', { id, version: await versionOf() })
  const advance = async (to: string) => {
    await api('mutation ($id: ID!, $version: Int!, $to: ProgramStatus!) { advanceProgram(input: { id: $id, version: $version, to: $to }) { __typename } }',
      { id, version: await versionOf(), to })
  }
  await advance('INVITING')
  await api('mutation ($id: ID!, $people: [ID!]) { invitePeople(input: { programId: $id, personIds: $people, role: MENTOR }) { __typename } }',
    { id, people: chosen.map((person) => person.id) })
  const pages = new Map<string, Page>()
  for (const [at, person] of chosen.entries()) {
    const page = await signInTo(ithaca.portal, browser, rowId(person.id))
    pages.set(rowId(person.id), page)
    await takePart(page, ithaca, 'First steps', at < 2 ? 'MENTOREE' : 'MENTOR')
  }
  await advance('MATCHING')
  await matchAndPublish(admin, ithaca, id)
  const pageOf = (at: number) => pages.get(rowId(chosen[at]?.id ?? ''))!
  return { programId: id, mentoree: pageOf(0), other: pageOf(1), mentors: pages }
}

/** Matches a program anew and publishes what comes of it. */
export async function matchAndPublish(admin: Page, ithaca: Ithaca, programId: string): Promise<void> {
  const api = <Data>(query: string, variables: Record<string, unknown> = {}) => ask<Data>(admin, ithaca.console, query, variables)
  const { startMatchingRun: run } = await api<{ startMatchingRun: { id: string } }>(
    'mutation ($id: ID!) { startMatchingRun(input: { programId: $id }) { ... on MatchingRun { id } } }', { id: programId })
  await expect.poll(async () => (await api<{ node: { job: { status: string } } }>(
    'query ($id: ID!) { node(id: $id) { ... on MatchingRun { job { status } } } }', run)).node.job.status, { timeout: 30_000 }).toBe('SUCCEEDED')
  await api('mutation ($id: ID!) { publishMatchingRun(input: { id: $id }) { __typename } }', run)
}

interface Asked { readonly key: string; readonly kind: string; readonly isRequired: boolean; readonly options: readonly { readonly value: string }[] }

/** Says yes to an invitation and answers what must be answered. */
async function takePart(page: Page, ithaca: Ithaca, program: string, role: 'MENTOR' | 'MENTOREE'): Promise<void> {
  const { viewer } = await ask<{ viewer: { participations: { id: string; program: { name: string } }[] } }>(page, ithaca.portal,
    '{ viewer { participations { id program { name } } } }')
  const id = viewer.participations.find((place) => place.program.name === program)?.id ?? ''
  const { acceptInvitation: { questions } } = await ask<{ acceptInvitation: { questions: Asked[] } }>(page, ithaca.portal,
    `mutation ($id: ID!, $role: ParticipationRole!) { acceptInvitation(input: { participationId: $id, role: $role }) {
      ... on MyParticipation { questions { key kind isRequired options { value } } } } }`, { id, role })
  const answers = questions.filter(({ isRequired }) => isRequired).map(({ key, kind, options }) => {
    const values = options.slice(0, 2).map(({ value }) => value)
    return { key, value: kind === 'CHOICE' ? values[0] : kind.includes('TEXT') ? 'I like to listen.' : kind === 'NUMBER' ? 5 : values }
  })
  const { saveAnswers } = await ask<{ saveAnswers: { isReady?: boolean } }>(page, ithaca.portal,
    'mutation ($id: ID!, $answers: [AnswerInput!]!) { saveAnswers(input: { participationId: $id, answers: $answers }) { ... on MyParticipation { isReady } } }', { id, answers })
  expect(saveAnswers.isReady).toBe(true)
}
