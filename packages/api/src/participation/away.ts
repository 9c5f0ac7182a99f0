import type { Prisma } from '../generated/prisma/client.ts'
import { dayOf } from '../program/today.ts'

/** Participations of people who are not away on the day of an instant: nobody is proposed to somebody who is (M5). */
export function whereBack(now: Date): Prisma.ParticipationWhereInput {
  return { OR: [{ awayUntil: null }, { awayUntil: { lt: new Date(dayOf(now)) } }] }
}
