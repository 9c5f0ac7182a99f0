import type { DirectoryFact } from '../../field/directory.ts'
import type { Field, NumberField } from '../../field/field.ts'
import type { FieldValue } from '../../field/vocabulary.ts'
import type { Readable } from '../../field/reads.ts'
import { below, oneOf, someOf, type Random } from './random.ts'

const ZONES = ['Europe/Athens', 'Europe/Lisbon', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata', 'Asia/Tokyo']
const LANGUAGES = ['en', 'fr', 'de', 'el', 'pt', 'hi', 'ja', 'ar']
const CITIES = { GR: ['Athens', 'Patras'], FR: ['Lyon', 'Nantes'], BR: ['Recife'], IN: ['Pune'], JP: ['Sendai'] }
const WORDS = ['beekeeping', 'chess', 'Rock climbing', 'élevage', 'sourdough', 'amateur radio']
const TEXTS = [
  'I came here by a detour.',
  'Fourteen years in the field, and still curious.',
  'Hello, happy to meet you.',
]
const FACTS: Readonly<Record<DirectoryFact['fact'], readonly FieldValue[]>> = {
  department: ['Finance', 'Engineering', 'Care', 'Logistics'],
  jobTitle: ['Engineer', 'Nurse', 'Planner', 'Accountant'],
  jobFunction: ['Engineering', 'Health', 'Operations', 'Finance'],
  location: ['Athens', 'Lyon', 'Recife'],
  country: Object.keys(CITIES),
  timeZone: ZONES,
  languages: [['en'], ['fr', 'en'], ['pt'], ['el', 'en', 'de'], ['ja']],
}

/** A made-up answer or fact within the limits of its field. `ids` are the people who can be named. */
export function madeUpValue(random: Random, readable: Readable, ids: readonly string[]): FieldValue {
  if (readable.source === 'directory') return oneOf(random, FACTS[readable.fact])
  const many = (items: readonly string[], max: number) =>
    someOf(random, items, 1 + below(random, Math.min(max, items.length)))
  return answer(random, readable, ids, many)
}

function answer(
  random: Random,
  field: Field,
  ids: readonly string[],
  many: (items: readonly string[], max: number) => readonly string[],
): FieldValue {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return oneOf(random, TEXTS).slice(0, field.maxLength)
    case 'choice':
      return oneOf(random, Object.keys(field.options))
    case 'tags':
      return many([...Object.keys(field.options), ...(field.ownWords ? WORDS : [])], field.max)
    case 'ranking':
      return many(Object.keys(field.options), field.places)
    case 'number':
      return number(random, field)
    case 'date':
      return field.earliest ?? field.latest ?? `20${10 + below(random, 20)}-0${1 + below(random, 9)}-15`
    case 'languages':
      return many(LANGUAGES, Math.min(3, field.max))
    case 'time-zone':
      return oneOf(random, ZONES)
    case 'place': {
      const [country, cities] = oneOf(random, Object.entries(CITIES))
      return random() < 0.3 ? { country } : { country, city: oneOf(random, cities) }
    }
    case 'people':
      return many(ids, field.max)
    default:
      return field satisfies never
  }
}

function number(random: Random, { min, max, step }: NumberField): number {
  return min + step * below(random, Math.floor((max - min) / step) + 1)
}
