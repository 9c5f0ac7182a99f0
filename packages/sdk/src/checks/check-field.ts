import type { Field } from '../field/field.ts'
import type { Fields, Readable } from '../field/reads.ts'
import { problem, type PluginProblem } from './plugin-problem.ts'

/** The most that a field may ask for; beyond it a plugin is refused. */
const LIMITS = {
  fields: 20,
  options: 200,
  textLength: 500,
  longTextLength: 10_000,
  tags: 50,
  places: 20,
  languages: 20,
  people: 20,
}

const KINDS: ReadonlySet<string> = new Set<Field['kind']>([
  'text',
  'long-text',
  'choice',
  'tags',
  'ranking',
  'number',
  'date',
  'languages',
  'time-zone',
  'place',
  'people',
])

const FACTS: ReadonlySet<string> = new Set([
  'department',
  'jobTitle',
  'jobFunction',
  'location',
  'country',
  'timeZone',
  'languages',
])

const NAME = /^[a-z][a-zA-Z0-9]{0,39}$/
const AUDIENCES: ReadonlySet<string> = new Set(['partner', 'program-manager'])

/** Finds what is wrong with fields as a plugin declares them: unknown kinds, impossible limits, no audience (M14). */
export function checkFields(fields: Fields, where: string): readonly PluginProblem[] {
  const entries = Object.entries(fields)
  if (entries.length > LIMITS.fields) {
    return [problem('FIELD_INVALID', `More than ${LIMITS.fields} fields are read; read fewer.`, where)]
  }
  return entries.flatMap(([name, readable]) => {
    const place = `${where}, field ${name}`
    const faults = NAME.test(name) ? faultsOf(readable) : ['Its name must be camelCase, at most 40 characters.']
    return faults.map((fault) => problem('FIELD_INVALID', fault, place))
  })
}

function faultsOf(readable: Readable): readonly string[] {
  if (!Array.isArray(readable.visibleTo) || !readable.visibleTo.every((reader) => AUDIENCES.has(reader))) {
    return ['It must say who sees it, in visibleTo: "partner", "program-manager", both or nobody (M14).']
  }
  if (readable.source === 'directory') {
    return FACTS.has(readable.fact) ? [] : [`The directory hands out no "${readable.fact}".`]
  }
  if (!KINDS.has(readable.kind)) return [`There is no field of the kind "${readable.kind}".`]
  return limitFaults(readable)
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function limit(isKept: boolean, fault: string): readonly string[] {
  return isKept ? [] : [fault]
}

function limitFaults(field: Field): readonly string[] {
  switch (field.kind) {
    case 'text':
      return limit(isWithin(field.maxLength, 1, LIMITS.textLength), `maxLength must be 1 to ${LIMITS.textLength}.`)
    case 'long-text':
      return limit(
        isWithin(field.maxLength, 1, LIMITS.longTextLength),
        `maxLength must be 1 to ${LIMITS.longTextLength}.`,
      )
    case 'choice':
      return optionFaults(field.options, 2)
    case 'tags':
      return [
        ...optionFaults(field.options, field.ownWords ? 0 : 2),
        ...limit(isWithin(field.max, 1, LIMITS.tags), `max must be 1 to ${LIMITS.tags}.`),
      ]
    case 'ranking':
      return [
        ...optionFaults(field.options, 2),
        ...limit(isWithin(field.places, 1, LIMITS.places), `places must be 1 to ${LIMITS.places}.`),
      ]
    case 'number':
      return limit(field.min < field.max && field.step > 0, 'min must be below max, and step above 0.')
    case 'languages':
      return limit(isWithin(field.max, 1, LIMITS.languages), `max must be 1 to ${LIMITS.languages}.`)
    case 'people':
      return limit(isWithin(field.max, 1, LIMITS.people), `max must be 1 to ${LIMITS.people}.`)
    case 'date':
    case 'time-zone':
    case 'place':
      return []
    default:
      return field satisfies never
  }
}

function optionFaults(options: Readonly<Record<string, string>>, least: number): readonly string[] {
  const count = Object.keys(options).length
  return limit(count >= least && count <= LIMITS.options, `It needs ${least} to ${LIMITS.options} options.`)
}
