import { randomUUID } from 'node:crypto'
import type { Database } from '../../platform/database/client.ts'
import { Conflict } from '../../platform/graphql/failures.ts'
import { packageOf } from '../../plugins/catalogue.ts'
import { DEFAULT_BUDGET, openEngine } from '../run/engine.ts'
import { solveStudio } from './solve.ts'
import type { Studio, StudioBase } from './studio.ts'

/** Each holds a process and a program's people in memory. */
const STUDIOS_LIMIT = 6
const BUDGET = { ...DEFAULT_BUDGET, memoryMegabytes: 2_048, requestSeconds: 300 }
const IDLE_LIMIT_MS = 15 * 60_000
const SWEEP_EVERY_MS = 60_000
/** Somebody who did nothing for so long makes room when another wants to begin. */
const MAKES_ROOM_AFTER_MS = 60_000

const studiosOf = new WeakMap<Database, Map<string, Studio>>()

function studiosIn(database: Database): Map<string, Studio> {
  const known = studiosOf.get(database)
  if (known) return known
  const studios = new Map<string, Studio>()
  studiosOf.set(database, studios)
  setInterval(() => {
    const before = Date.now() - IDLE_LIMIT_MS
    for (const { id, usedAt } of studios.values()) if (usedAt < before) closeStudio(database, id)
  }, SWEEP_EVERY_MS).unref()
  return studios
}

/** Opens a studio and begins to solve. Another that the same person has on the program is closed. */
export function openStudio(database: Database, base: StudioBase): Studio {
  const studios = studiosIn(database)
  for (const { id, personId, programId } of studios.values()) {
    if (personId === base.personId && programId === base.programId) closeStudio(database, id)
  }
  makeRoom(database, studios)
  const { criteria, floor } = base.inputs.policy
  const studio: Studio = {
    ...base,
    id: randomUUID(),
    openedAt: new Date(),
    engine: openEngine(Object.keys(base.inputs.pluginVersions).map(packageOf), BUDGET),
    usedAt: Date.now(),
    settings: { weights: Object.fromEntries(criteria.map(({ criterionId, weight }) => [criterionId, weight])), floor, staying: 0 },
    scenario: null,
    next: undefined,
    working: undefined,
    progress: { stage: 'preparing', done: 0, total: 0, part: 0 },
    failure: null,
    ruleCosts: null,
  }
  studios.set(studio.id, studio)
  void solveStudio(database, studio)
  return studio
}

function makeRoom(database: Database, studios: ReadonlyMap<string, Studio>): void {
  if (studios.size < STUDIOS_LIMIT) return
  const [oldest] = [...studios.values()].toSorted((a, b) => a.usedAt - b.usedAt)
  if (oldest === undefined || Date.now() - oldest.usedAt < MAKES_ROOM_AFTER_MS) {
    throw new Conflict('STUDIOS_FULL', 'All places in the studio are taken just now. Try again in a minute, or start a run: it needs no studio.', ['input'])
  }
  closeStudio(database, oldest.id)
}

/** A person's own studio; undefined when it is closed, or somebody else's. */
export function findStudio(database: Database, of: { readonly id: string; readonly organisationId: string; readonly personId: string }): Studio | undefined {
  const studio = studiosOf.get(database)?.get(of.id)
  if (studio?.organisationId !== of.organisationId || studio.personId !== of.personId) return undefined
  studio.usedAt = Date.now()
  return studio
}

/** Ends a studio's process, with whatever is being solved, and forgets its people. */
export function closeStudio(database: Database, id: string): void {
  const studios = studiosOf.get(database)
  studios?.get(id)?.engine.close()
  studios?.delete(id)
}

/** Ends all studios of a server. */
export function closeStudios(database: Database): void {
  for (const id of studiosOf.get(database)?.keys() ?? []) closeStudio(database, id)
}
