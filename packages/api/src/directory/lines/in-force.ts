/** Today's date at midnight UTC, as the database's dates are read. */
export function today(): Date {
  return new Date(todayIso())
}

/** Today's date, YYYY-MM-DD, in UTC. */
export function todayIso(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Lines in force today, as a Prisma filter; agrees with core's `isInForce`. */
export function inForceToday() {
  const day = today()
  return { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gt: day } }] }
}
