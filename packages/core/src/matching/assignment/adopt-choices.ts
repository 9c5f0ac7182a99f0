import type { Choice } from './choose-among-equals.ts'
import { OUTSIDE, release, take } from './market.ts'
import type { Market } from './market.ts'

/**
 * Moves the market to the answer that was chosen among equals. Prices and surpluses prove all best answers alike, so
 * they stay as they are.
 */
export function adoptChoices(
  market: Market,
  choices: readonly Choice[],
  valueOf: (choice: Choice) => number,
): void {
  for (let unit = 0; unit < market.rowOf.length; unit++) {
    release(market, unit)
    market.placeOf[unit] = OUTSIDE
  }
  const next = market.unitStart.slice()
  for (const choice of choices) take(market, next[choice.row]!++, choice.column, valueOf(choice))
}
