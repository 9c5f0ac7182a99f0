/** What one person holds: items by number, ascending, with weights. */
export interface Holding {
  readonly items: readonly number[]
  readonly weights: readonly number[]
}

/** What many people hold, in three columns: person `p` holds `items[start[p]]` to `items[start[p + 1] - 1]`. */
export interface Holdings {
  readonly start: Int32Array
  readonly items: Int32Array
  readonly weights: Float64Array
}

/** Lays people's holdings out in columns. */
export function packHoldings<Person>(people: readonly Person[], holdingOf: (person: Person) => Holding): Holdings {
  const start = new Int32Array(people.length + 1)
  const items: number[] = []
  const weights: number[] = []
  for (const [at, person] of people.entries()) {
    const holding = holdingOf(person)
    items.push(...holding.items)
    weights.push(...holding.weights)
    start[at + 1] = items.length
  }
  return { start, items: Int32Array.from(items), weights: Float64Array.from(weights) }
}

/** The holdings of a few of these people, in the given order. */
export function pickHoldings({ start, items, weights }: Holdings, people: Int32Array): Holdings {
  const picked = Int32Array.from(people, (person) => start[person + 1]! - start[person]!)
  const pickedStart = new Int32Array(people.length + 1)
  for (let at = 0; at < people.length; at++) pickedStart[at + 1] = pickedStart[at]! + picked[at]!
  const into = {
    start: pickedStart,
    items: new Int32Array(pickedStart[people.length]!),
    weights: new Float64Array(pickedStart[people.length]!),
  }
  for (const [at, person] of people.entries()) {
    into.items.set(items.subarray(start[person], start[person + 1]), pickedStart[at])
    into.weights.set(weights.subarray(start[person], start[person + 1]), pickedStart[at])
  }
  return into
}

/** How many items somebody holds. */
export function countItems({ start }: Holdings, person: number): number {
  return start[person + 1]! - start[person]!
}

/** All that each person holds, added up. */
export function sumWeights({ start, weights }: Holdings): Float64Array {
  const sums = new Float64Array(start.length - 1)
  for (let person = 0; person < sums.length; person++) {
    for (let at = start[person]!; at < start[person + 1]!; at++) sums[person]! += weights[at]!
  }
  return sums
}

/** The sum over the items that two people both hold of the smaller of their weights. */
export function sharedWeight(ones: Holdings, one: number, others: Holdings, other: number): number {
  let shared = 0
  let at = others.start[other]!
  const end = others.start[other + 1]!
  for (let mine = ones.start[one]!; mine < ones.start[one + 1]!; mine++) {
    while (at < end && others.items[at]! < ones.items[mine]!) at += 1
    if (at < end && others.items[at] === ones.items[mine]) shared += Math.min(ones.weights[mine]!, others.weights[at]!)
  }
  return shared
}
