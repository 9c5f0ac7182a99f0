import { moveRelationship, settleClosing } from '@ithaca/core/relationship'
import type { Relationship } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { dayOf } from '../../program/today.ts'
import { writeToBoth } from '../life/letters.ts'
import { lockLife } from '../life/lock-life.ts'
import { writeMove } from '../life/write-move.ts'
import { readChoices } from './parting-choice.ts'

/** The relationships of an organisation whose end has come by the calendar, as far as a look without locks can tell. */
export async function findOverdue(transaction: Transaction, organisationId: string, now: Date): Promise<Relationship[]> {
  const today = new Date(dayOf(now))
  return await transaction.relationship.findMany({
    where: { organisationId, status: 'ending', OR: [{ closesOn: { lt: today } }, { farewellUntil: { lt: today } }] },
    orderBy: { id: 'asc' },
  })
}

/** Ends one whose farewell is over, or whose two have had their time after the closing conversation. */
export async function closeOverdue(transaction: Transaction, stale: Relationship, now: Date): Promise<void> {
  const { relationship, facts } = await lockLife(transaction, stale)
  const { farewellUntil, closesOn } = relationship
  const today = dayOf(now)
  const farewell = moveRelationship('end-farewell', facts)
  const part = moveRelationship('part', facts)
  if (farewell.ok && farewellUntil !== null && dayOf(farewellUntil) < today) {
    await writeMove(transaction, relationship, farewell.value, { now })
  } else if (part.ok) {
    const [mentor, mentoree] = await readChoices(transaction, relationship)
    const words = [mentor?.closingWord ?? undefined, mentoree?.closingWord ?? undefined] as const
    const { isOver, redefinedAs } = settleClosing({ words, closesOn: closesOn ? dayOf(closesOn) : undefined, today })
    if (!isOver) return
    await writeMove(transaction, relationship, part.value, { now, redefinedAs: redefinedAs ?? null })
  } else return
  await writeToBoth(transaction, 'ended', [relationship])
}
