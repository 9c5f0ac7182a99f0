import { moveRelationship } from '@ithaca/core/relationship'
import type { Transaction } from '../../platform/database/client.ts'
import { writeToBoth } from '../life/letters.ts'
import { lockLife } from '../life/lock-life.ts'
import { writeMove } from '../life/write-move.ts'

/**
 * Follows people who have left the organisation (M10), as a worker: what had not begun ends, and what had becomes a
 * farewell of some days. Who has come back is back. A relationship at a time, behind its locks: few people leave a day.
 */
export async function beginFarewells(transaction: Transaction, organisationId: string, now: Date): Promise<void> {
  await transaction.relationship.updateMany({
    where: { organisationId, farewellUntil: { not: null }, status: { not: 'ended' }, mentorPerson: { status: 'active' }, mentoreePerson: { status: 'active' } },
    data: { farewellUntil: null },
  })
  const concerned = await transaction.relationship.findMany({
    where: {
      organisationId, farewellUntil: null, status: { not: 'ended' },
      OR: [{ mentorPerson: { status: 'left' } }, { mentoreePerson: { status: 'left' } }],
    },
    include: { mentorPerson: { select: { farewellUntil: true } }, mentoreePerson: { select: { farewellUntil: true } } },
    orderBy: { id: 'asc' },
  })
  for (const { mentorPerson, mentoreePerson, ...stale } of concerned) {
    const { relationship, facts } = await lockLife(transaction, stale)
    const lastDays = [mentorPerson.farewellUntil, mentoreePerson.farewellUntil].filter((day) => day !== null)
    const farewellUntil = lastDays.toSorted((a, b) => a.getTime() - b.getTime())[0]
    const farewell = moveRelationship('begin-farewell', facts)
    const broken = moveRelationship('break-off', facts)
    if (farewell.ok && farewellUntil !== undefined) {
      await writeMove(transaction, relationship, farewell.value, { now, farewellUntil })
      await writeToBoth(transaction, 'farewell', [relationship])
    } else if (broken.ok) {
      await writeMove(transaction, relationship, broken.value, { now })
      await writeToBoth(transaction, 'ended', [relationship])
    }
  }
}
