import { FLOOR } from './floor.ts'
import { createSpan } from './span.ts'
import type { Unit } from './unit.ts'

/** Something with the cells that it was counted in. */
export interface CountedUnit {
  readonly unit: Pick<Unit, 'id' | 'about'>
  readonly cells: readonly string[]
}

/**
 * A unit that the numbers would give away, or undefined when all may be said.
 *
 * Units that were always counted together form a class. Whatever is added and subtracted of the numbers gives each
 * unit of a class the same factor, so a combination is about whole classes. If the cells of every small class are a
 * combination of those of the large ones, then a combination that leaves out all large classes leaves out everything:
 * each that says anything is about at least five people and five relationships. docs/reports.md has the proof.
 */
export function findLoose(counted: readonly CountedUnit[]): CountedUnit | undefined {
  const places = new Map<string, number>()
  const placeOf = (cell: string) => {
    const place = places.get(cell) ?? places.size
    places.set(cell, place)
    return place
  }
  const span = createSpan()
  const small: CountedUnit[] = []
  for (const members of groupByCells(counted)) {
    const [first] = members
    if (first === undefined) continue
    if (isLarge(members)) span.add(first.cells.map(placeOf))
    else small.push(first)
  }
  return small.find(({ cells }) => !span.has(cells.map(placeOf)))
}

function groupByCells(counted: readonly CountedUnit[]): Iterable<readonly CountedUnit[]> {
  const groups = new Map<string, CountedUnit[]>()
  for (const each of counted) {
    const key = each.cells.join('\n')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [each])
    else group.push(each)
  }
  return groups.values()
}

function isLarge(members: readonly CountedUnit[]): boolean {
  if (members.length < FLOOR) return false
  const positions = members[0]?.unit.about.length ?? 0
  return Array.from({ length: positions }).every(
    (_, position) => new Set(members.map(({ unit }) => unit.about[position])).size >= FLOOR,
  )
}
