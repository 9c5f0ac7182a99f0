import { type DocumentNode, getNamedType, GraphQLError, type GraphQLSchema, isObjectType, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { ACTIONS } from './actions.ts'
import { consoleRule } from './rules.ts'

/** A page of something is seen by those who see what it holds. */
const WRAPPER = /(Connection|Edge)$/

/** The scope that a token needs for a type or root field; `person` when no token ever has it. */
function neededScope(name: string): string | undefined {
  const rule = consoleRule(name)
  if (rule === 'anybody') return undefined
  return rule === undefined ? 'person' : ACTIONS[rule].token
}

/** Whether a token with these scopes may be shown an object of a type, such as through `node`. */
export function tokenSees(scopes: readonly string[], typeName: string): boolean {
  const scope = neededScope(typeName)
  return scope === undefined || scopes.includes(scope)
}

/**
 * What of an operation a token's scopes do not reach, before anything of it runs: one error for each scope that is
 * missing. The holder of a token knows its scopes; nobody learns from this whether anything exists.
 */
export function refusedFields(schema: GraphQLSchema, document: DocumentNode, scopes: readonly string[]): GraphQLError[] {
  const info = new TypeInfo(schema)
  const missing = new Map<string, string>()
  const need = (name: string) => {
    const scope = neededScope(name)
    if (scope !== undefined && !scopes.includes(scope) && !missing.has(scope)) missing.set(scope, name)
  }
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()])
  visit(document, visitWithTypeInfo(info, {
    Field() {
      const parent = info.getParentType()
      const field = info.getFieldDef()
      if (!parent || !field || field.name.startsWith('__')) return
      if (isObjectType(parent) && roots.has(parent)) need(`${parent.name}.${field.name}`)
      const result = getNamedType(field.type)
      if (isObjectType(result) && !WRAPPER.test(result.name)) need(result.name)
      if (isObjectType(parent) && !roots.has(parent) && !WRAPPER.test(parent.name)) need(parent.name)
    },
  }))
  return [...missing].map(([scope, name]) => new GraphQLError(
    scope === 'person' ? `${name} is for a person who is signed in; no token reaches it.` : `The token needs the scope ${scope} for ${name}.`,
    { extensions: { code: 'SCOPE_MISSING' } },
  ))
}
