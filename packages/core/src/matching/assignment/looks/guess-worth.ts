import type { RowSeeker } from './row-seeker.ts'

/** Columns that are looked at for the guess. */
const SAMPLE = 512
/** Only rows that are so much longer than the sample gain by it. */
const LENGTH_FROM = 4 * SAMPLE
/** How many more pairs than wanted the guess lets through, on average and to be safe from chance. */
const PART_TO_SPARE = 1.5
const COUNT_TO_SPARE = 4

/**
 * Guesses from a few columns, evenly spread, above which worth there are some more pairs of a row than `wanted`. With it
 * in hand most pairs are passed over at once. A guess that is too high finds fewer pairs for a first look; those beneath
 * it stay bounded by it, and pricing comes back for them if it has to.
 */
export function guessWorth({ fits, price }: RowSeeker, wanted: number): number {
  if (fits.length < LENGTH_FROM) return -Infinity
  const rank = Math.ceil((PART_TO_SPARE * wanted * SAMPLE) / fits.length) + COUNT_TO_SPARE
  const best = new Float64Array(rank).fill(-Infinity)
  const step = fits.length / SAMPLE
  for (let nth = 0; nth < SAMPLE; nth++) {
    const column = Math.floor(nth * step)
    const worth = fits[column]! - price[column]!
    if (worth <= best[rank - 1]!) continue
    let at = rank - 1
    for (; at > 0 && best[at - 1]! < worth; at--) best[at] = best[at - 1]!
    best[at] = worth
  }
  // Whole numbers: those that are worth just as much are to be found too.
  return best[rank - 1]! - 1
}
