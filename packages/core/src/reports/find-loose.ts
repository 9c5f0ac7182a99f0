import { FLOOR } from './floor.ts'
import { createSpan, type Span } from './span.ts'
import type { Counted, Trace } from './unit.ts'

/**
 * Somebody whom the numbers might give away, or undefined when all may be said.
 *
 * Each person is a column: the cells that they were counted in. The rule looks for five witnesses: groups of people that
 * share nobody, no relationship and no partner, and whose columns each span those of everybody. Whatever is added and
 * subtracted of the numbers, if it is about nobody of one witness it is about nobody at all; so what says anything is
 * about somebody of each of the five. docs/reports.md has the proof, and why this is enough.
 */
export function findLoose(trace: Trace): string | undefined {
  const { classes, width } = classesOf(trace)
  const all = createSpan(width)
  for (const { places } of classes) all.add(places)
  if (!all.isExact) return classes[0]?.id
  return findUnwitnessed({ width, classes: byRarity(classes), rank: all.rank })
}

interface Columns {
  readonly classes: readonly Class[]
  /** How many cells there are. */
  readonly width: number
}

/**
 * Shares people out in an order, and answers with somebody whom a witness does not span then. A witness is made of
 * columns of everybody, so it spans them all once it has their rank.
 */
function findUnwitnessed({ classes, width, rank }: Columns & { readonly rank: number }): string | undefined {
  let lacking: readonly Witness[] = Array.from({ length: FLOOR }, (): Witness => ({ span: createSpan(width) }))
  const ownerOf = new Map<string, Witness>()
  for (const { places, members } of classes) {
    share(places, members, lacking, ownerOf)
    lacking = lacking.filter(({ span }) => span.rank < rank)
    if (lacking.length === 0) return undefined
  }
  return classes.find(({ places }) => lacking.some(({ span }) => !span.has(places)))?.id ?? classes[0]?.id
}

/** Those who were counted where few were first, because each witness needs one of the few; then the largest. */
function byRarity(classes: readonly Class[]): readonly Class[] {
  const sizes = new Map<number, number>()
  for (const { places, members } of classes) {
    for (const place of places) sizes.set(place, (sizes.get(place) ?? 0) + members.length)
  }
  const rarest = ({ places }: Class) => places.reduce((least, place) => Math.min(least, sizes.get(place) ?? 0), Number.MAX_SAFE_INTEGER)
  return classes.toSorted((one, other) => rarest(one) - rarest(other) || other.members.length - one.members.length)
}

interface Witness {
  readonly span: Span
}

/** People who were always counted together: their columns are the same. */
interface Class {
  /** One of its people. */
  readonly id: string
  readonly places: readonly number[]
  /** Whom and what each of them is about, themselves first. */
  readonly members: (readonly string[])[]
}

function classesOf(trace: Trace): Columns {
  const numbers = new Map<string, number>()
  const placeOf = ({ cell }: Counted) => {
    const place = numbers.get(cell) ?? numbers.size
    numbers.set(cell, place)
    return place
  }
  const classes = new Map<string, Class>()
  for (const [id, counted] of trace) {
    const key = counted.map(({ cell }) => cell).join('\n')
    const found = classes.get(key) ?? { id, places: counted.map(placeOf), members: [] }
    found.members.push([id, ...counted.flatMap(({ about }) => about)])
    classes.set(key, found)
  }
  return { classes: [...classes.values()], width: numbers.size }
}

/** Gives the people of a class to the witnesses that lack them, the poorest first, until none does. */
function share(
  places: readonly number[],
  members: readonly (readonly string[])[],
  witnesses: readonly Witness[],
  ownerOf: Map<string, Witness>,
): void {
  let lacking = witnesses.filter(({ span }) => !span.has(places)).toSorted((one, other) => one.span.rank - other.span.rank)
  for (const things of members) {
    const taker = lacking.find((witness) => things.every((thing) => (ownerOf.get(thing) ?? witness) === witness))
    if (taker === undefined) continue
    taker.span.add(places)
    for (const thing of things) ownerOf.set(thing, taker)
    lacking = lacking.filter((witness) => witness !== taker)
    if (lacking.length === 0) return
  }
}
