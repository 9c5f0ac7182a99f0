/**
 * One setting as the form draws it, read from JSON Schema. What the form has no control for (`other`) is shown as it is
 * and stays as it is: the plugin's own schema, which the server asks, has the last word on every value anyway.
 */
export interface SettingField {
  readonly name: string
  readonly title: string
  readonly description: string | undefined
  readonly kind: 'switch' | 'number' | 'text' | 'choice' | 'choices' | 'other'
  readonly isWhole: boolean
  readonly least: number | undefined
  readonly most: number | undefined
  readonly maxLength: number | undefined
  readonly options: readonly string[]
  readonly start: unknown
}

type Schema = Readonly<Record<string, unknown>>

/** Settings by name. */
export type SettingValues = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The settings that a schema (draft 2020-12) of an object describes, in its order. */
export function readSettingFields(schema: unknown): readonly SettingField[] {
  const properties = isSchema(schema) ? schema['properties'] : undefined
  if (!isSchema(properties)) return []
  return Object.entries(properties).flatMap(([name, property]) => (isSchema(property) ? [readField(name, property)] : []))
}

function readField(name: string, property: Schema): SettingField {
  const number = (key: string) => (typeof property[key] === 'number' ? property[key] : undefined)
  const text = (key: string) => (typeof property[key] === 'string' ? property[key] : undefined)
  const items = isSchema(property['items']) ? property['items'] : {}
  return {
    name,
    title: text('title') ?? name,
    description: text('description'),
    kind: kindOf(property, items),
    isWhole: property['type'] === 'integer',
    least: number('minimum'),
    most: number('maximum'),
    maxLength: number('maxLength'),
    options: textsIn(property['enum'] ?? items['enum']),
    start: property['default'],
  }
}

function kindOf(property: Schema, items: Schema): SettingField['kind'] {
  switch (property['type']) {
    case 'boolean':
      return 'switch'
    case 'integer':
    case 'number':
      return 'number'
    case 'string':
      return textsIn(property['enum']).length > 0 ? 'choice' : 'text'
    case 'array':
      return textsIn(items['enum']).length > 0 ? 'choices' : 'other'
    default:
      return 'other'
  }
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
}

/** What is wrong with a value, as the key of a text; undefined when nothing is. */
export type SettingProblem = 'number' | 'whole' | 'least' | 'most' | 'long' | 'option'

/** Checks a value against its field. */
export function checkSetting(field: SettingField, value: unknown): SettingProblem | undefined {
  switch (field.kind) {
    case 'number':
      return checkNumber(field, value)
    case 'text':
      return typeof value === 'string' && value.length > (field.maxLength ?? Infinity) ? 'long' : undefined
    case 'choice':
      return typeof value === 'string' && field.options.includes(value) ? undefined : 'option'
    case 'switch':
    case 'choices':
    case 'other':
      return undefined
  }
}

function checkNumber({ isWhole, least = -Infinity, most = Infinity }: SettingField, value: unknown): SettingProblem | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'number'
  if (isWhole && !Number.isInteger(value)) return 'whole'
  if (value < least) return 'least'
  return value > most ? 'most' : undefined
}

/** The values that the form shows: what is stored, and the start of the rest. */
export function fillSettings(fields: readonly SettingField[], stored: unknown): SettingValues {
  const known = isSchema(stored) ? stored : {}
  return { ...known, ...Object.fromEntries(fields.map(({ name, start }) => [name, known[name] ?? start])) }
}

/** Whether every value may be saved, as far as the form can tell. */
export function canSaveSettings(fields: readonly SettingField[], values: SettingValues): boolean {
  return fields.every((field) => checkSetting(field, values[field.name]) === undefined)
}
