import type { Optimum } from './find-optimum.ts'

/**
 * Remembers a solved market and answers how to bring it back after something was tried. Offers that were added by the
 * trial stay: they are true, and the next one is faster for them.
 */
export function takeSnapshot({ market, unoffered }: Optimum): () => void {
  const arrays = [
    market.placeOf,
    market.valueOf,
    market.firstUnit,
    market.nextUnit,
    market.previousUnit,
    market.used,
    market.price,
    market.surplus,
    unoffered.bound,
    unoffered.lastPrice,
  ]
  const copies = arrays.map((array) => array.slice())
  return () => {
    for (const [at, array] of arrays.entries()) array.set(copies[at]!)
  }
}
