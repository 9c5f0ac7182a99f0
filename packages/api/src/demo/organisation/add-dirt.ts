import type { MadeUpLine, MadeUpOrganisation, MadeUpPerson } from './made-up-person.ts'
import type { Place } from './structure.ts'

const SINCE = '2025-09-01'
/** How many people report to the manager who has left. */
const ORPHANS = 4

/**
 * Makes an organisation as untidy as directories are: two reporting cycles, a manager who has left, somebody without
 * a manager, a line that ended, two namesakes, and somebody who is there twice.
 */
export function addDirt(clean: MadeUpOrganisation, places: readonly Place[]): MadeUpOrganisation {
  const keyOf = (place: Place): string => clean.people[place.index]!.key
  const left = keyOf(chooseLeaver(places))
  const lowest = places.filter((place) => place.depth === 6)
  const [alone, moved, namesake, doubled] = [3, 11, 19, 27].map((step) => keyOf(lowest[step % lowest.length]!))
  const admired = clean.lines.find((line) => line.kind === 'dotted')!.managerKey
  const fullName = clean.people.find((person) => person.key === admired)!.fullName

  const people = clean.people.flatMap((person): MadeUpPerson[] => {
    if (person.key === left) return [{ ...person, status: 'left' }]
    if (person.key === namesake) return [{ ...person, fullName }]
    return person.key === doubled ? [person, enterAgain(person)] : [person]
  })
  const lines = clean.lines.flatMap((line): MadeUpLine[] => {
    if (line.personKey === alone) return []
    if (line.personKey === moved && line.kind === 'solid') return changeManager(line, admired)
    return line.personKey === doubled ? [line, { ...line, personKey: secondKey(doubled) }] : [line]
  })
  const fifth = places.filter((place) => place.depth === 5)
  const last = fifth.at(-1)!
  const elsewhere = fifth.find((place) => climb(places, place, 2) !== climb(places, last, 2))!
  const cycles = [
    { lower: last, steps: 1, kind: 'dotted' as const },
    { lower: elsewhere, steps: 2, kind: 'pay' as const },
  ].map(({ lower, steps, kind }) => {
    const upper = climb(places, lower, steps)
    return { personKey: keyOf(upper), managerKey: keyOf(lower), kind, startsOn: SINCE }
  })
  return { people, lines: [...lines, ...cycles] }
}

/** Somebody near the bottom to whom a few people report. */
function chooseLeaver(places: readonly Place[]): Place {
  const reports = Map.groupBy(places, (place) => place.manager)
  const managers = places.filter((place) => place.depth === 5 && reports.has(place.index)).slice(1, -1)
  return managers.find((place) => reports.get(place.index)!.length === ORPHANS) ?? managers[0]!
}

function climb(places: readonly Place[], from: Place, steps: number): Place {
  let place = from
  for (let step = 0; step < steps; step++) place = places[place.manager!]!
  return place
}

function changeManager(line: MadeUpLine, managerKey: string): MadeUpLine[] {
  const startsOn = line.startsOn < SINCE ? line.startsOn : '2024-03-01'
  return [
    { ...line, startsOn, endsOn: SINCE },
    { ...line, managerKey, startsOn: SINCE },
  ]
}

function secondKey(key: string): string {
  return `${key}-2`
}

/** The same person under another number and address, with less known of them. */
function enterAgain({ key, fullName, email, department, status }: MadeUpPerson): MadeUpPerson {
  return {
    key: secondKey(key),
    externalId: secondKey(key),
    fullName,
    ...(email === undefined ? {} : { email: email.replace('@', '.2@') }),
    ...(department === undefined ? {} : { department }),
    languages: [],
    status,
  }
}
