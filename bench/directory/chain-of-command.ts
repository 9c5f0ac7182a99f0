/**
 * How long the chain of command of 100,000 people takes to build and to ask, on structures of several kinds.
 * Run: `node bench/directory/chain-of-command.ts [people]`. Prints medians of five.
 */
import { createChainOfCommand } from '@ithaca/core/directory'
import type { ReportingLine, ReportingLineKind } from '@ithaca/core/directory'

const AS_OF = '2026-11-23'
const QUERIES = 20_000
const PARTICIPANTS = 10_000
const people = Number(process.argv[2] ?? 100_000)
const kinds: readonly ReportingLineKind[] = ['solid', 'dotted', 'pay']

/** A small seeded generator (mulberry32), so that every run measures the same structures. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Managers = (person: number, random: () => number) => number[]

const below = (limit: number, random: () => number): number => Math.floor(random() * limit)
const inTree = (person: number, span: number): number => Math.floor((person - 1) / span)

const structures: Readonly<Record<string, Managers>> = {
  'organisation: span 8, dotted and pay lines to managers higher up, some cycles': (person, random) => {
    const manager = inTree(person, 8)
    const dotted = below(Math.max(1, inTree(Math.max(1, manager), 2)), random)
    const pay = random() < 0.8 ? manager : inTree(Math.max(1, manager), 8)
    return random() < 0.0005 ? [manager, dotted, pay, below(people, random)] : [manager, dotted, pay]
  },
  'tree of span 8, two more lines to anybody who came earlier': (person, random) => [
    inTree(person, 8),
    below(person, random),
    below(person, random),
  ],
  'three lines to anybody who came earlier': (person, random) => [0, 1, 2].map(() => below(person, random)),
  'tree of span 8, one more line to anybody': (person, random) => [inTree(person, 8), below(people, random)],
  'one chain, two more lines to anybody above': (person, random) => [
    person - 1,
    below(person, random),
    below(person, random),
  ],
  'layers of 300, three lines into the layer above': (person, random) => {
    const layer = Math.floor(person / 300) * 300
    return layer === 0 ? [] : [0, 1, 2].map(() => layer - 300 + below(300, random))
  },
}

function createLines(managers: Managers): ReportingLine[] {
  const random = createRandom(7)
  const lines: ReportingLine[] = []
  for (let person = 1; person < people; person++) {
    managers(person, random).forEach((manager, index) => {
      lines.push({ personId: `p${person}`, managerId: `p${manager}`, kind: kinds[index % 3]!, startsOn: '2020-01-01' })
    })
  }
  return lines
}

function median(run: () => number): number {
  return Array.from({ length: 5 }, run).toSorted((a, b) => a - b)[2]!
}

function timeMs(run: () => unknown): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

const personIds = Array.from({ length: people }, (_, person) => `p${person}`)
for (const [name, managers] of Object.entries(structures)) {
  const lines = createLines(managers)
  const build = () => createChainOfCommand({ personIds, lines, asOf: AS_OF })
  const buildMs = median(() => timeMs(build))
  const chain = build()
  const random = createRandom(11)
  const asked = Array.from({ length: QUERIES * 2 }, () => below(people, random))
  let yes = 0
  const askByNumberMs = median(() => timeMs(() => {
    yes = 0
    for (let query = 0; query < asked.length; query += 2) if (chain.isAboveAt(asked[query]!, asked[query + 1]!)) yes++
  }))
  const askByIdMs = median(() => timeMs(() => {
    for (let query = 0; query < asked.length; query += 2) {
      chain.isAbove(personIds[asked[query]!]!, personIds[asked[query + 1]!]!)
    }
  }))
  const participants = personIds.filter((_, person) => person % Math.ceil(people / PARTICIPANTS) === 0)
  let pairs = 0
  const pairsMs = median(() => timeMs(() => {
    pairs = 0
    chain.visitPairsInChain(participants, () => pairs++)
  }))
  console.log(`${name}: ${people} people, ${lines.length} lines`)
  console.log(`  build ${buildMs.toFixed(0)} ms`)
  const perQueryNs = (milliseconds: number) => ((milliseconds / QUERIES) * 1e6).toFixed(0)
  const share = ((yes / QUERIES) * 100).toFixed(2)
  console.log(`  ask by number ${perQueryNs(askByNumberMs)} ns, by id ${perQueryNs(askByIdMs)} ns (${share}% yes)`)
  console.log(`  all pairs among ${participants.length} participants ${pairsMs.toFixed(0)} ms (${pairs} in one chain)`)
}
