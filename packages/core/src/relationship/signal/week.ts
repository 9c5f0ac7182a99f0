const DAY_MS = 86_400_000

/**
 * The ISO week that a day (ISO date) falls into, named by its Monday (ISO date). Nothing finer is ever kept of what a
 * pair does (M12). Weeks are counted in UTC, as all days of the server are.
 */
export function weekOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`)
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7
  return new Date(time - sinceMonday * DAY_MS).toISOString().slice(0, 10)
}

/** Whole weeks from one week to another, both named by their Mondays; negative when `to` is earlier. */
export function weeksBetween({ from, to }: { readonly from: string; readonly to: string }): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (7 * DAY_MS))
}
