import type { Dice } from '../dice.ts'
import type { MadeUpLine, MadeUpPerson } from './made-up-person.ts'
import type { Place } from './structure.ts'

const OLDEST_DAY = Date.UTC(2017, 0, 2)
const DAYS = 3_200
const DAY_MS = 86_400_000
/** How often somebody from the fourth level down has a second manager in another kind of work. */
const DOTTED = 0.14
/** How often somebody else than the manager decides on the pay: the manager's own manager. */
const PAY_ABOVE = 0.18

/** Who reports to whom: every solid line of the hierarchy, some dotted ones across it, some for pay. */
export function makeLines(places: readonly Place[], people: readonly MadeUpPerson[], dice: Dice): MadeUpLine[] {
  const keyOf = (index: number): string => people[index]!.key
  const lines: MadeUpLine[] = []
  for (const place of places) {
    if (place.manager === undefined) continue
    const personKey = keyOf(place.index)
    lines.push({ personKey, managerKey: keyOf(place.manager), kind: 'solid', startsOn: pickDay(dice) })
    const above = places[place.manager]!.manager
    if (above !== undefined && dice.chance(PAY_ABOVE)) {
      lines.push({ personKey, managerKey: keyOf(above), kind: 'pay', startsOn: pickDay(dice) })
    }
    const dotted = place.depth >= 3 && dice.chance(DOTTED) ? pickAcross(place, places, dice) : undefined
    if (dotted !== undefined) {
      lines.push({ personKey, managerKey: keyOf(dotted.index), kind: 'dotted', startsOn: pickDay(dice) })
    }
  }
  return lines
}

/** A first working day between 2017 and 2025, as an ISO date. */
export function pickDay(dice: Dice): string {
  return new Date(OLDEST_DAY + dice.below(DAYS) * DAY_MS).toISOString().slice(0, 10)
}

/** Somebody a level higher who does other work; higher up, so that no cycle comes of it by chance. */
function pickAcross(place: Place, places: readonly Place[], dice: Dice): Place | undefined {
  const others = places.filter((other) => other.depth === place.depth - 1 && other.work !== place.work)
  return others.length === 0 ? undefined : dice.pick(others)
}
