import {
  getNamedType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isLeafType, isNonNullType, isObjectType,
} from 'graphql'

const PAGE = 20

/** Writes a selection of all that can be asked of a type without arguments, a few levels deep, nothing twice on a way. */
export function selectEverything(schema: GraphQLSchema, typeName: string, depth: number): string {
  const type = schema.getType(typeName)
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`)
  return select(type, depth, [typeName])
}

function select(type: GraphQLObjectType, depth: number, path: readonly string[]): string {
  const fields = Object.values(type.getFields()).flatMap((field) => selectField(field, depth, path) ?? [])
  return fields.length === 0 ? '{ __typename }' : `{ ${fields.join(' ')} }`
}

function selectField(field: GraphQLField<unknown, unknown>, depth: number, path: readonly string[]): string | undefined {
  if (field.args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)) return undefined
  const type = getNamedType(field.type)
  const page = field.args.some(({ name }) => name === 'first') ? `(first: ${PAGE})` : ''
  if (isLeafType(type)) return field.name
  if (!isObjectType(type) || path.includes(type.name)) return undefined
  // A connection's own levels do not count: it is one step to what it holds.
  const isWrapper = type.name.endsWith('Connection') || type.name.endsWith('Edge')
  if (depth === 0 && !isWrapper) return undefined
  const below = select(type, isWrapper ? depth : depth - 1, [...path, type.name])
  return `${field.name}${page} ${below}`
}
