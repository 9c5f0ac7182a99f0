import { type Browser, expect, type Page } from '@playwright/test'
import { rowId } from './sign-in.ts'
import { ask, pairsOf, signIn } from './windows.ts'

export interface Named { readonly id: string; readonly fullName: string }

/** The mentoree of a relationship that is under way; the last of them, where nobody else looks. */
export async function somebodyActive(admin: Page): Promise<{ programId: string; person: Named & { department: string | null } }> {
  interface Active { programs: { edges: { node: { id: string; status: string; relationships: { edges: { node: { mentoree: { person: Named & { department: string | null } } } }[] } } }[] } }
  const { programs } = await ask<Active>(admin.request, 'console',
    '{ programs(first: 10) { edges { node { id status relationships(last: 1, status: ACTIVE) { edges { node { mentoree { person { id fullName department } } } } } } } } }')
  const { id, relationships } = programs.edges.find(({ node }) => node.status === 'RUNNING')!.node
  const { person } = relationships.edges[0]!.node.mentoree
  return { programId: id, person: { ...person, id: rowId(person.id) } }
}

/** A mentoree who has gone through the no-fault door, a mentor who would be possible for them, and one who is not: of their department. */
export async function findTwo(browser: Browser, admin: Page): Promise<{ mentoree: Named; mentor: Named; near: Named }> {
  const { programId, person: mentoree } = await somebodyActive(admin)
  const page = await signIn(browser, 'portal', mentoree.id)
  const relationship = (await pairsOf(page)).relationships.find(({ status }) => status === 'ACTIVE')
  await ask(page.request, 'portal', 'mutation ($id: ID!) { endRelationship(input: { relationshipId: $id, rematch: true }) { __typename } }', { id: relationship?.id })
  const { viewer } = await ask<{ viewer: { participations: { id: string; canLookForMentor: boolean }[] } }>(page.request, 'portal', '{ viewer { participations { id canLookForMentor } } }')
  const { findCandidates } = await ask<{ findCandidates: { candidates: { partner: Named }[] } }>(page.request, 'portal',
    'mutation ($id: ID!) { findCandidates(input: { participationId: $id }) { ... on FindCandidatesSuccess { candidates { partner { id fullName } } } } }',
    { id: viewer.participations.find(({ canLookForMentor }) => canLookForMentor)?.id })
  interface Mentors { node: { participations: { edges: { node: { person: Named & { department: string | null } } }[] } } }
  const { node } = await ask<Mentors>(admin.request, 'console',
    'query ($id: ID!) { node(id: $id) { ... on Program { participations(first: 100, role: MENTOR, status: ACTIVE) { edges { node { person { id fullName department } } } } } } }', { id: programId })
  const near = node.participations.edges.map((edge) => edge.node.person).find(({ id, department }) => rowId(id) !== mentoree.id && department === mentoree.department)
  const { id, fullName } = findCandidates.candidates[0]!.partner
  return { mentoree, mentor: { id: rowId(id), fullName }, near: near! }
}

export interface OpenProposal { readonly id: string; readonly path: string; readonly mentoreeId: string; readonly mentoree: Page; readonly mentor: Page }

/** Pairs of a program whose mentoree has not answered yet, everybody in a window of their own. */
export async function openProposals(browser: Browser, admin: Page, programId: string, count: number): Promise<OpenProposal[]> {
  interface Waiting { node: { proposals: { edges: { node: Record<'mentor' | 'mentoree', { person: { id: string } }> }[] } } }
  const { node } = await ask<Waiting>(admin.request, 'console', `query ($id: ID!) { node(id: $id) { ... on Program {
    proposals(first: 20, status: OPEN) { edges { node { mentor { person { id } } mentoree { person { id } } } } } } } }`, { id: programId })
  const found: OpenProposal[] = []
  for (const { node: pair } of node.proposals.edges) {
    const mentoree = await signIn(browser, 'portal', rowId(pair.mentoree.person.id))
    const proposal = (await pairsOf(mentoree)).proposals.find(({ state, myAnswer, partner }) => state === 'OPEN' && myAnswer === null && rowId(partner.id) === rowId(pair.mentor.person.id))
    if (proposal === undefined) continue
    const mentor = await signIn(browser, 'portal', rowId(pair.mentor.person.id))
    found.push({ id: rowId(proposal.id), path: `/proposals/${encodeURIComponent(proposal.id)}`, mentoreeId: pair.mentoree.person.id, mentoree, mentor })
    if (found.length === count) break
  }
  expect(found).toHaveLength(count)
  return found
}
