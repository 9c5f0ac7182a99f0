import { isInForce } from '@ithaca/core/directory'
import Papa from 'papaparse'
import type { Dice } from '../dice.ts'
import { createDice } from '../dice.ts'
import type { MadeUpOrganisation, MadeUpPerson } from './made-up-person.ts'

/** Headers as an HR system exports them; the last five are performance data, which an import refuses (M4). */
const HEADERS = [
  'Emp. No.',
  'Full Name',
  'Known as',
  'E-Mail Address',
  'JobTitle',
  'Job Family',
  'DEPT_NAME',
  'Office Location',
  'Country',
  'Time Zone',
  'Languages spoken',
  'Cost Centre',
  'Manager Emp. No.',
  'Dotted-line manager',
  'Pay manager e-mail',
  'LastReviewRating',
  '9-Box',
  'Salary Band',
  'BONUS_TARGET_PCT',
  'Disciplinary actions',
]

/** One file's view of an organisation. */
interface Export {
  readonly dice: Dice
  readonly managersOf: (person: MadeUpPerson, kind: 'solid' | 'dotted' | 'pay') => readonly MadeUpPerson[]
}

/**
 * Writes an organisation as the CSV that its HR system would export on a day: people who have left are not in it,
 * managers are named by number, name or e-mail, and the typing is as uneven as ever. Comma, quotes, CR LF.
 */
export function writeCsv(organisation: MadeUpOrganisation, { seed, asOf }: { seed: number; asOf: string }): string {
  const personOf = new Map(organisation.people.map((person) => [person.key, person]))
  const linesOf = Map.groupBy(organisation.lines, (line) => line.personKey)
  const file: Export = {
    dice: createDice(seed),
    managersOf: (person, kind) => {
      const lines = (linesOf.get(person.key) ?? []).filter((line) => line.kind === kind && isInForce(line, asOf))
      return lines.map((line) => personOf.get(line.managerKey)!)
    },
  }
  const present = organisation.people.filter((person) => person.status === 'active')
  const rows = present.map((person) => writeRow(person, file))
  return Papa.unparse([HEADERS, ...addSlips(rows)], { newline: '\r\n' }) + '\r\n'
}

function writeRow(person: MadeUpPerson, { dice, managersOf }: Export): string[] {
  const [solid] = managersOf(person, 'solid')
  const [dotted] = managersOf(person, 'dotted')
  const [pay] = managersOf(person, 'pay')
  return [
    person.externalId,
    dice.chance(0.02) ? `${person.fullName}  ` : person.fullName,
    person.preferredName ?? '',
    writeEmail(person.email ?? '', dice),
    person.jobTitle ?? '',
    person.function ?? '',
    dice.chance(0.02) ? ` ${person.department ?? ''}` : (person.department ?? ''),
    person.location ?? '',
    writeCountry(person.country, dice),
    writeTimeZone(person.timeZone, dice),
    person.languages.map((tag) => LANGUAGE_NAMES.of(tag)).join(dice.chance(0.5) ? '; ' : ', '),
    String(4_000 + dice.below(60) * 10),
    solid?.externalId ?? '',
    dotted?.fullName ?? '',
    pay?.email ?? '',
    ...writeRefused(dice),
  ]
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' })
const COUNTRY_NAMES = new Intl.DisplayNames('en', { type: 'region' })

/** Names as Windows knows them, here and there. */
const WINDOWS_NAMES: Readonly<Record<string, string>> = {
  'Europe/Athens': 'GTB Standard Time',
  'Europe/Berlin': 'W. Europe Standard Time',
  'Europe/Paris': 'Romance Standard Time',
  'Asia/Kolkata': 'India Standard Time',
}

function writeEmail(email: string, dice: Dice): string {
  const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
  if (dice.chance(0.06)) return email.split('.').map((part) => capital(part)).join('.')
  return dice.chance(0.01) ? email.toUpperCase() : email
}

function writeCountry(country: string | undefined, dice: Dice): string {
  if (country === undefined) return ''
  return dice.chance(0.15) ? (COUNTRY_NAMES.of(country) ?? country) : country
}

function writeTimeZone(timeZone: string | undefined, dice: Dice): string {
  if (timeZone === undefined) return ''
  return dice.chance(0.2) ? (WINDOWS_NAMES[timeZone] ?? timeZone) : timeZone
}

/** Made up like the rest, and there to be refused. */
function writeRefused(dice: Dice): string[] {
  const band = `B${1 + dice.below(7)}`
  const box = `${1 + dice.below(3)}${dice.pick(['A', 'B', 'C'])}`
  const review = dice.pick(['Meets', 'Exceeds', 'Partly meets', ''])
  return [review, box, band, String(dice.below(4) * 5), dice.chance(0.01) ? '1' : '0']
}

/** Slips of the hand that an import must tell of: a row twice, bad values, a manager nobody knows, and the like. */
function addSlips(rows: readonly string[][]): string[][] {
  const column = (name: string): number => HEADERS.indexOf(name)
  const slipped = rows.map((row) => [...row])
  const set = (place: number, name: string, value: string): void => {
    slipped[place % rows.length]![column(name)] = value
  }
  set(0, 'Manager Emp. No.', slipped[0]![column('Emp. No.')]!)
  set(41, 'E-Mail Address', 'not.given')
  set(57, 'Time Zone', '+02:00')
  set(63, 'Country', 'Atlantis')
  set(71, 'Manager Emp. No.', 'LD00000')
  set(83, 'Full Name', `\u202e${slipped[83 % rows.length]![column('Full Name')]!}`)
  set(91, 'Languages spoken', 'English; Phaeacian')
  const email = column('E-Mail Address')
  const again = slipped[29 % rows.length]!.map((cell, index) => (index === email ? cell.toUpperCase() : cell))
  return [...slipped.slice(0, 97), again, ...slipped.slice(97)]
}
