import type { Dice } from '../dice.ts'
import type { MadeUpPerson } from './made-up-person.ts'
import { CALL_NAMES, NAMES } from './names.ts'
import type { Place } from './structure.ts'
import { titleAt } from './work.ts'

const DOMAIN = 'laertes.example'
/** How often a name comes from elsewhere than the site. */
const FROM_ELSEWHERE = 0.2
/** How often nothing is known of a field that people fill in themselves. */
const NOT_KNOWN = 0.04

/** Gives each place a person: a name, an address, what they do, where, and what they speak. */
export function makePeople(places: readonly Place[], dice: Dice): MadeUpPerson[] {
  const leads = new Set(places.map((place) => place.manager))
  const taken = new Set<string>()
  return places.map((place) => makePerson({ place, leads: leads.has(place.index), taken }, dice))
}

function makePerson(at: { place: Place; leads: boolean; taken: Set<string> }, dice: Dice): MadeUpPerson {
  const { place, leads, taken } = at
  const { given, family } = makeName(place, taken, dice)
  const { work, department, site, depth } = place
  const craft = work.crafts[Math.min(work.crafts.length - 1, Math.max(0, depth - 3) + dice.below(2))]!
  const callName = CALL_NAMES[given]
  const key = `LD${String(10_001 + place.index)}`
  return {
    key,
    externalId: key,
    fullName: `${given} ${family}`,
    ...(callName === undefined ? {} : { preferredName: callName }),
    email: `${toAddress(given)}.${toAddress(family)}@${DOMAIN}`,
    jobTitle: titleAt(depth, { function: work.function, department, craft, leads }),
    function: depth === 0 ? 'Executive' : work.function,
    department,
    location: site.location,
    country: site.country,
    ...(dice.chance(NOT_KNOWN) ? {} : { timeZone: site.timeZone }),
    languages: dice.chance(NOT_KNOWN) ? [] : makeLanguages(place, dice),
    status: 'active',
  }
}

/** A full name that nobody else has, so that namesakes are made on purpose only. */
function makeName({ site }: Place, taken: Set<string>, dice: Dice): { given: string; family: string } {
  for (;;) {
    const local = dice.chance(FROM_ELSEWHERE) ? dice.pick(Object.values(NAMES)) : NAMES[dice.pick(site.names)]!
    const given = dice.pick(local.given)
    const family = dice.pick(local.family)
    const address = `${toAddress(given)}.${toAddress(family)}`
    if (taken.has(address)) continue
    taken.add(address)
    return { given, family }
  }
}

/** Letters of an address: ASCII, lower case. */
export function toAddress(name: string): string {
  const spelt = name.replaceAll(/[ßøØłŁđĐıæÆ]/gu, (letter) => SPELT[letter]!)
  return spelt
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z-]/gu, '')
}

const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
  æ: 'ae',
  Æ: 'ae',
}

function makeLanguages({ site }: Place, dice: Dice): string[] {
  const [first, ...others] = site.languages
  const spoken = new Set<string>()
  if (first !== undefined && dice.chance(0.9)) spoken.add(first)
  for (const other of others) if (dice.chance(0.35)) spoken.add(other)
  if (spoken.size === 0 || dice.chance(0.85)) spoken.add('en')
  if (dice.chance(0.2)) spoken.add(dice.pick(['de', 'fr', 'es', 'it', 'pt', 'el']))
  return [...spoken]
}
