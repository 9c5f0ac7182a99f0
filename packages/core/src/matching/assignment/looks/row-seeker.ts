import { isSmall, planMemory } from '../../kernel/kernel-memory.ts'

/**
 * Finds the few columns of a row that matter among very many. With WebAssembly it looks at several at a time; without,
 * at one after another, and finds the same.
 */
export interface RowSeeker {
  /** Prices of the columns; written by whoever seeks. */
  readonly price: Float64Array
  /** Of the row that was loaded last. */
  readonly fits: Int32Array
  load(fits: Int32Array): void
  /** The next column from `from` on whose fit is worth more than `bound` after the price; the count if there is none. */
  next(from: number, bound: number): number
  /** The highest fit, at least `least`. */
  highest(least: number): number
}

/** A seeker in so many columns of so many rows; `isPlain` keeps it from using WebAssembly. */
export function createRowSeeker(
  { rowCount, columnCount }: { readonly rowCount: number; readonly columnCount: number },
  isPlain = isSmall(rowCount, columnCount),
): RowSeeker {
  return (isPlain ? undefined : createFastSeeker(columnCount)) ?? createPlainSeeker(columnCount)
}

function createFastSeeker(columnCount: number): RowSeeker | undefined {
  const plan = planMemory()
  // The kernel reads whole groups of four, so there must be something to read after the last.
  const fitsAt = plan.take((columnCount + 4) * 4)
  const priceAt = plan.take((columnCount + 4) * 8)
  const created = plan.create()
  if (created === undefined) return undefined
  const { buffer, kernel } = created
  const fits = new Int32Array(buffer, fitsAt, columnCount)
  return {
    price: new Float64Array(buffer, priceAt, columnCount),
    fits,
    load: (row) => fits.set(row),
    next: (from, bound) => kernel.findWorthMore(fitsAt, priceAt, from, columnCount, bound),
    highest: (least) => kernel.findHighest(fitsAt, columnCount, least),
  }
}

function createPlainSeeker(columnCount: number): RowSeeker {
  const price = new Float64Array(columnCount)
  const fits = new Int32Array(columnCount)
  return {
    price,
    fits,
    load: (row) => fits.set(row),
    next: (from, bound) => {
      let at = from
      while (at < columnCount && fits[at]! - price[at]! <= bound) at += 1
      return at
    },
    highest: (least) => {
      let highest = least
      for (let at = 0; at < columnCount; at++) if (fits[at]! > highest) highest = fits[at]!
      return highest
    },
  }
}
