import {
  getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLOutputType,
  type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType,
} from 'graphql'

/** Generated operations over a schema: every field of every type, so that a new one is tested by being there. */

/** Which type's id an input field takes, by its name; `id` alone depends on the mutation. */
const ID_TYPES: Readonly<Record<string, string>> = {
  importId: 'DirectoryImport', programId: 'Program', personId: 'Person', personIds: 'Person', participationId: 'Participation',
  templateId: 'Template', proposalId: 'MyProposal', relationshipId: 'MyRelationship', criterionId: 'Criterion',
  runId: 'MatchingRun', firstId: 'MatchingRun', secondId: 'MatchingRun', basedOnId: 'MatchingRun', mentorId: 'Participation',
  mentoreeId: 'Participation', studioId: 'Studio',
}
const ID_OF_MUTATION: Readonly<Record<string, string>> = {
  updateProgram: 'Program', addProgramCriterion: 'Program', removeProgramCriterion: 'Program', advanceProgram: 'Program', cancelMatchingRun: 'MatchingRun', publishMatchingRun: 'MatchingRun', callBackPublication: 'MatchingRun',
  resolveCallRequest: 'CallRequest',
  acceptMeeting: 'MyMeeting', moveMeeting: 'MyMeeting', cancelMeeting: 'MyMeeting', markMeetingHeld: 'MyMeeting',
  replayMatchingRun: 'MatchingRun', liftPairRule: 'PairRule', solveStudio: 'Studio', closeStudio: 'Studio', keepStudioScenario: 'Studio',
}
const DEPTH = 3

/** Gives the id of a type to put into an input. */
export type IdGiver = (typeName: string) => string

/** Selects every field of a type, a few levels deep; lists and connections by their first entries. */
export function selectAll(type: GraphQLOutputType, give: IdGiver, depth = DEPTH): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isUnionType(named)) {
    return `{ __typename ${named.getTypes().map((member) => `... on ${member.name} ${selectAll(member, give, depth)}`).join(' ')} }`
  }
  if (!isObjectType(named) && !isInterfaceType(named)) return ''
  const fields = Object.values(named.getFields()).flatMap((field) => selectField(field, give, depth))
  return `{ __typename ${fields.join(' ')} }`
}

function selectField(field: GraphQLField<unknown, unknown>, give: IdGiver, depth: number): string[] {
  const isLeaf = isLeafType(getNamedType(field.type))
  if (!isLeaf && depth === 0) return []
  const selection = isLeaf ? '' : selectAll(field.type, give, depth - 1)
  if (!isLeaf && selection === '{ __typename  }') return []
  return [`${field.name}${argumentsOf(field.args, give, undefined)} ${selection}`]
}

function argumentsOf(args: readonly GraphQLArgument[], give: IdGiver, mutation: string | undefined): string {
  const given = args.flatMap((arg) => {
    if (arg.name === 'first') return ['first: 2']
    if (!isNonNullType(arg.type) && mutation === undefined) return []
    return [`${arg.name}: ${literal(arg.type, arg.name, give, mutation)}`]
  })
  return given.length === 0 ? '' : `(${given.join(', ')})`
}

/** A value for an input that would be taken, if only the ids were one's own. */
function literal(type: GraphQLInputType, name: string, give: IdGiver, mutation: string | undefined): string {
  if (isNonNullType(type)) return literal(type.ofType, name, give, mutation)
  if (isListType(type)) return `[${literal(type.ofType, name, give, mutation)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
      .filter((field) => isNonNullType(field.type) || name === 'input')
      .filter((field) => field.name !== 'idempotencyKey')
    return `{ ${fields.map((field) => `${field.name}: ${literal(field.type, field.name, give, mutation)}`).join(', ')} }`
  }
  switch (type.name) {
    case 'ID': return JSON.stringify(give(ID_TYPES[name] ?? ID_OF_MUTATION[mutation ?? ''] ?? 'Program'))
    case 'Int': return '1'
    case 'Float': return '0.5'
    case 'Boolean': return 'true'
    case 'Date': return '"2027-01-11"'
    case 'DateTime': return '"2027-01-11T09:00:00Z"'
    case 'JSON': return '{}'
    case 'Bytes': return '"AAAA"'
    default: return '"x"'
  }
}

/** One query for each root field, with everything under it. */
export function queriesOf(schema: GraphQLSchema, give: IdGiver): { name: string; document: string }[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter((field) => field.name !== 'node')
    .map((field) => ({ name: field.name, document: `{ ${field.name}${argumentsOf(field.args, give, undefined)} ${selectAll(field.type, give, DEPTH - 1)} }` }))
}

/** One mutation for each root field, with ids from `give`. */
export function mutationsOf(schema: GraphQLSchema, give: IdGiver): { name: string; document: string }[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
    name: field.name,
    document: `mutation { ${field.name}${argumentsOf(field.args, give, field.name)} ${selectAll(field.type, give, 1)} }`,
  }))
}

/** All types that a global id can name, with everything under each. */
export function nodesOf(schema: GraphQLSchema, give: IdGiver): { typeName: string; document: string }[] {
  const node = schema.getType('Node')
  if (!isInterfaceType(node)) return []
  return schema.getPossibleTypes(node).map((type: GraphQLObjectType) => ({
    typeName: type.name,
    document: `query ($id: ID!) { node(id: $id) { __typename ... on ${type.name} ${selectAll(type, give, 2)} } }`,
  }))
}
