const DAY_MS = 86_400_000
/** A reminder comes so many days before the end of the clock, or after two thirds of it when it is shorter. */
const DAYS_BEFORE = 3

/** When somebody who has not answered is reminded, once (M6: by their own silence, whatever the other said). */
export function remindAt({ publishedAt, respondBy }: { readonly publishedAt: Date; readonly respondBy: Date }): Date {
  const third = (respondBy.getTime() - publishedAt.getTime()) / 3
  return new Date(respondBy.getTime() - Math.min(DAYS_BEFORE * DAY_MS, third))
}
