import { createDice } from '../dice.ts'
import { addDirt } from './add-dirt.ts'
import type { MadeUpOrganisation } from './made-up-person.ts'
import { makeLines } from './make-lines.ts'
import { makePeople } from './make-people.ts'
import { layOut } from './structure.ts'

/** Fewest people that seven levels and their dirt need. */
export const MIN_PEOPLE = 100
/** Most people that the names are enough for. */
export const MAX_PEOPLE = 2_500

/**
 * Makes up an organisation of about so many people: the same from the same seed on every machine.
 *
 * Seven levels, dotted and pay lines, sites on six continents, names from where people live, and the dirt of real
 * directories. Throws a RangeError outside `MIN_PEOPLE`..`MAX_PEOPLE`: the number stands in our own code.
 */
export function createMadeUpOrganisation({ seed, people }: { seed: number; people: number }): MadeUpOrganisation {
  if (people < MIN_PEOPLE || people > MAX_PEOPLE) {
    throw new RangeError(`A made-up organisation has ${MIN_PEOPLE} to ${MAX_PEOPLE} people, not ${people}.`)
  }
  const dice = createDice(seed)
  const places = layOut(people - 1, dice)
  const staff = makePeople(places, dice)
  return addDirt({ people: staff, lines: makeLines(places, staff, dice) }, places)
}
