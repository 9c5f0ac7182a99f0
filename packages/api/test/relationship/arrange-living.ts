import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner } from '../harness/database.ts'
import { arrangeOrganisation, type TestServer } from '../harness/server.ts'
import { arrangeProgram, type ArrangedPerson, type ArrangedProgram } from '../matching/arrange-program.ts'
import { type DirectVisitor, directVisitors } from '../matching/direct-visitors.ts'
import { arrangeProposals } from './arrange-proposals.ts'

/** One living relationship with its two people at the portal. */
export interface LivingPair {
  /** The row's id, and the portal's global id. */
  readonly rowId: string
  readonly id: string
  readonly mentor: ArrangedPerson & { readonly portal: DirectVisitor }
  readonly mentoree: ArrangedPerson & { readonly portal: DirectVisitor }
}

export interface LivingProgram {
  readonly organisationId: string
  readonly program: ArrangedProgram
  readonly admin: { readonly id: string; readonly console: DirectVisitor }
  readonly pairs: readonly LivingPair[]
}

/** Arranges a program whose pairs said yes and signed, through the portal as people do; everybody has an address. */
export async function arrangeLiving(server: TestServer, options: { readonly name?: string; readonly pairs?: number; readonly isSigned?: boolean } = {}): Promise<LivingProgram> {
  const { name = 'Living', pairs = 1, isSigned = true } = options
  const { id: organisationId, admin } = await arrangeOrganisation(server.database, name)
  const program = await arrangeProgram(server.database, { organisationId, mentors: pairs, mentorees: pairs, status: 'running' })
  await asOwner(server.database,
    `UPDATE app."Person" SET email = replace("fullName", ' ', '.') || '@${name.toLowerCase()}.example' WHERE "organisationId" = $1 AND email IS NULL`, [organisationId])
  const proposals = await arrangeProposals(server.database, program, program.mentors.map((mentor, at) => [mentor, program.mentorees[at]!]))
  const portal = directVisitors(server, 'portal', organisationId)
  const living: LivingPair[] = []
  for (const proposal of proposals) {
    const [mentor, mentoree] = [proposal.mentor, proposal.mentoree].map((person) => ({ ...person, portal: portal(person.personId) })) as [LivingPair['mentor'], LivingPair['mentoree']]
    for (const person of [mentor, mentoree]) {
      await person.portal.ask('mutation ($id: ID!) { answerProposal(input: { proposalId: $id, answer: YES }) { __typename } }', { id: globalIdOf('MyProposal', proposal.id) })
    }
    const [row] = await asOwner<{ id: string }>(server.database, `SELECT id::text FROM app."Relationship" WHERE "proposalId" = $1`, [proposal.id])
    const pair = { rowId: row!.id, id: globalIdOf('MyRelationship', row!.id), mentor, mentoree }
    if (isSigned) {
      for (const person of [mentor, mentoree]) {
        await person.portal.ask('mutation ($id: ID!) { signAgreement(input: { relationshipId: $id, version: 1 }) { __typename } }', { id: pair.id })
      }
    }
    living.push(pair)
  }
  return { organisationId, program, admin: { id: admin.id, console: directVisitors(server, 'console', organisationId)(admin.id) }, pairs: living }
}

/** Moves the day on which a relationship began into the past, by the owner's hand. */
export async function beganWeeksAgo(server: TestServer, pair: LivingPair, weeks: number): Promise<void> {
  await asOwner(server.database, `UPDATE app."Relationship" SET "activeAt" = now() - $2 * interval '1 week', "formedAt" = now() - $2 * interval '1 week' WHERE id = $1`, [pair.rowId, weeks])
  await asOwner(server.database, `DELETE FROM app."RelationshipActivity" WHERE "relationshipId" = $1`, [pair.rowId])
}
