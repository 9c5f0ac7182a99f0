/** The day it is, in UTC, as an ISO date. */
export function today(): string {
  return dayOf(new Date())
}

/** The ISO date of a `@db.Date` column, which Prisma hands over as midnight in UTC. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}
