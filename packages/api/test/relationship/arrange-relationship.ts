import { randomUUID } from 'node:crypto'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { asOwner, type TestDatabase } from '../harness/database.ts'
import type { ArrangedProgram } from '../matching/arrange-program.ts'
import { arrangeProposals, type ArrangedProposal } from './arrange-proposals.ts'

export interface ArrangedRelationship extends ArrangedProposal {
  /** The row's id, and the one that the portal names it by. */
  readonly relationshipId: string
  readonly globalId: string
}

/** Arranges relationships by the owner's hand, mentors and mentorees of a program in order, with their places taken. */
export async function arrangeRelationships(
  database: TestDatabase,
  program: ArrangedProgram,
  status: 'forming' | 'active' | 'paused' | 'ending' = 'active',
): Promise<ArrangedRelationship[]> {
  const pairs = program.mentorees.map((mentoree, at) => [program.mentors[at % program.mentors.length]!, mentoree] as const)
  const proposals = await arrangeProposals(database, program, pairs)
  const rows = proposals.map((proposal) => ({ ...proposal, relationshipId: randomUUID() }))
  await asOwner(database,
    `INSERT INTO app."Relationship" ("organisationId", id, "programId", "proposalId", "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", status, "activeAt")
     SELECT p."organisationId", r.id, p."programId", p.id, p."mentorId", p."mentoreeId", p."mentorPersonId", p."mentoreePersonId",
       $2::app."RelationshipStatus", CASE WHEN $2 = 'forming' THEN NULL ELSE now() END
     FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, proposal uuid) JOIN app."Proposal" p ON p.id = r.proposal`,
    [JSON.stringify(rows.map(({ id, relationshipId }) => ({ id: relationshipId, proposal: id }))), status])
  await asOwner(database, `UPDATE app."Proposal" SET status = 'formed', "endedAt" = now() WHERE id = ANY($1)`, [rows.map(({ id }) => id)])
  await asOwner(database, `UPDATE app."Participation" p SET
    "mentorPlaces" = (SELECT count(*) FROM app."Relationship" r WHERE r."mentorId" = p.id AND r.status <> 'ended'),
    "mentoreePlaces" = (SELECT count(*) FROM app."Relationship" r WHERE r."mentoreeId" = p.id AND r.status <> 'ended') WHERE "programId" = $1`, [program.id])
  return rows.map((row) => ({ ...row, globalId: globalIdOf('MyRelationship', row.relationshipId) }))
}
