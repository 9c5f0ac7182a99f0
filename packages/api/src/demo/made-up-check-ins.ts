import { CHECK_IN_ANSWERS } from '@ithaca/core/relationship'
import type { Program } from '../generated/prisma/client.ts'
import type { DemoScene } from './made-up-program.ts'

/** How common each answer is: most say yes. */
const LIKELY = [...Array.from({ length: 5 }, () => CHECK_IN_ANSWERS[0]), CHECK_IN_ANSWERS[1], CHECK_IN_ANSWERS[1], CHECK_IN_ANSWERS[2]]

/** Lets three in four of those who are in an active relationship answer their first check-in, each for themselves. */
export async function answerCheckIns({ transaction, organisationId, dice }: DemoScene, { id: programId }: Program): Promise<void> {
  const active = await transaction.relationship.findMany({
    where: { organisationId, programId, status: 'active' }, orderBy: { id: 'asc' }, select: { id: true, mentorPersonId: true, mentoreePersonId: true },
  })
  const sides = active.flatMap(({ id, mentorPersonId, mentoreePersonId }) => [mentorPersonId, mentoreePersonId].map((personId) => ({ relationshipId: id, personId })))
  const answer = () => dice.pick(LIKELY)
  await transaction.checkIn.createMany({
    data: sides.filter(() => dice.chance(0.75)).map((side) => ({
      ...side, organisationId, round: 1, rhythm: answer(), openness: answer(), use: answer(), direction: answer(),
    })),
  })
}
