import type { MatchingRun, Program, Proposal } from '../generated/prisma/client.ts'
import { proposePairs } from '../matching/publishing/propose-pairs.ts'
import { formRelationship } from '../relationship/proposal/form-relationship.ts'
import { daysAgo, type DemoScene } from './made-up-program.ts'

/** How far the made-up relationships have come; the list's length sets how common each is. */
const LIVES = [
  'active', 'active', 'active', 'active', 'active', 'active', 'unsigned', 'half-signed', 'paused', 'ending', 'ended',
] as const

/** Publishes a run as of some days ago. */
export async function publishRun(scene: DemoScene, run: MatchingRun, program: Program, days: number): Promise<Proposal[]> {
  const { transaction, organisationId } = scene
  const now = daysAgo(scene, days)
  await proposePairs(transaction, { run, program, now })
  await transaction.matchingRun.update({ where: { organisationId_id: { organisationId, id: run.id } }, data: { publishedAt: now } })
  return await transaction.proposal.findMany({ where: { organisationId, runId: run.id }, orderBy: { id: 'asc' } })
}

/** Lets three in four pairs say yes to each other, and gives each of those a life of its own. */
export async function liveThrough(scene: DemoScene, proposals: readonly Proposal[], days: number): Promise<void> {
  const { transaction, dice } = scene
  let lived = 0
  for (const proposal of proposals) {
    if (!dice.chance(0.75)) {
      await answerInPart(scene, proposal, days)
      continue
    }
    const formedAt = daysAgo(scene, days - 1 - dice.below(9))
    await sayYes(scene, proposal, [proposal.mentorPersonId, proposal.mentoreePersonId], formedAt)
    await formRelationship(transaction, proposal, formedAt)
    await leadLife(scene, proposal, LIVES[lived % LIVES.length]!, formedAt)
    lived += 1
  }
}

/** One of them has said yes, or nobody has said anything: it looks the same to everybody else. */
export async function answerInPart(scene: DemoScene, proposal: Proposal, days: number): Promise<void> {
  const { dice } = scene
  if (dice.chance(0.5)) return
  const personId = dice.pick([proposal.mentorPersonId, proposal.mentoreePersonId])
  await sayYes(scene, proposal, [personId], daysAgo(scene, days - 1))
}

async function sayYes({ transaction, organisationId }: DemoScene, { id: proposalId }: Proposal, personIds: readonly string[], answeredAt: Date): Promise<void> {
  await transaction.proposalAnswer.createMany({
    data: personIds.map((personId) => ({ organisationId, proposalId, personId, answer: 'yes' as const, answeredAt })),
  })
}

async function leadLife({ transaction, organisationId, now }: DemoScene, proposal: Proposal, life: (typeof LIVES)[number], formedAt: Date): Promise<void> {
  const relationship = await transaction.relationship.findFirstOrThrow({ where: { organisationId, proposalId: proposal.id }, select: { id: true } })
  const where = { organisationId_id: { organisationId, id: relationship.id } }
  const signers = life === 'unsigned' ? [] : life === 'half-signed' ? [proposal.mentoreePersonId] : [proposal.mentorPersonId, proposal.mentoreePersonId]
  const signedAt = new Date(formedAt.getTime() + 3 * 86_400_000)
  await transaction.agreementSignature.createMany({
    data: signers.map((personId) => ({ organisationId, relationshipId: relationship.id, version: 1, personId, signedAt })),
  })
  if (signers.length < 2) return
  await transaction.relationship.update({
    where,
    data: { status: life === 'active' || life === 'paused' || life === 'ending' || life === 'ended' ? life : 'forming', activeAt: signedAt, ...(life === 'ended' ? { endedAt: now, endedAs: 'planned' as const } : {}) },
  })
  if (life !== 'ended') return
  // An ended relationship holds no place.
  await transaction.participation.update({ where: { organisationId_id: { organisationId, id: proposal.mentorId } }, data: { mentorPlaces: { decrement: 1 } } })
  await transaction.participation.update({ where: { organisationId_id: { organisationId, id: proposal.mentoreeId } }, data: { mentoreePlaces: { decrement: 1 } } })
}
