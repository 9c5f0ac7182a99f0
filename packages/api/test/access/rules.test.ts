import { getNamedType, type GraphQLSchema, isObjectType, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ACTIONS, TOKEN_SCOPES } from '../../src/access/actions.ts'
import { consoleRule, portalRule, ruledNames } from '../../src/access/rules.ts'
import { refusedFields } from '../../src/access/token-gate.ts'
import { buildSchema } from '../../src/platform/graphql/schemas.ts'

const schemas = { console: buildSchema('console'), portal: buildSchema('portal') }
const WRAPPER = /(Connection|Edge)$/

/** Every type with content and every root field of a schema, as rules name them. */
function namesOf(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((root) => root !== null && root !== undefined)
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__') && !roots.includes(type) && !WRAPPER.test(type.name)).map(({ name }) => name)
  return [...types, ...roots.flatMap((root) => Object.keys(root.getFields()).map((field) => `${root.name}.${field}`))]
}

describe('the rules of access', () => {
  it.each(['console', 'portal'] as const)('%s: every type and every root field has one', (surface) => {
    const rule = surface === 'console' ? consoleRule : portalRule
    const without = namesOf(schemas[surface]).filter((name) => rule(name) === undefined)
    expect(without, `No rule says who may see these. Add each to a line of packages/api/src/access/rules.ts (${surface === 'console' ? 'CONSOLE, by the action that lets one see it' : 'PORTAL, by whose it is'}); what it holds is then tried by every role in matrix.test.ts`).toEqual([])
  })

  it.each(['console', 'portal'] as const)('%s: no rule is about something that is gone', (surface) => {
    const there = new Set(namesOf(schemas[surface]))
    expect(ruledNames(surface).filter((name) => !there.has(name)), 'remove these from packages/api/src/access/rules.ts').toEqual([])
  })

  /** The least operation that touches a root field, or a type through `node`. */
  const documentFor = (name: string): string => {
    const [root = '', field] = name.split('.')
    if (field === undefined) return `query ($id: ID!) { node(id: $id) { ... on ${root} { __typename ${leafOf(root)} } } }`
    const keyword = root.toLowerCase()
    const type = schemas.console.getType(root)
    const result = isObjectType(type) ? getNamedType(type.getFields()[field]!.type) : undefined
    return `${keyword} { ${field}${isObjectType(result) || (result && 'getTypes' in result) || field === 'node' ? ' { __typename }' : ''} }`
  }
  const leafOf = (typeName: string) => {
    const type = schemas.console.getType(typeName)
    return isObjectType(type) ? (Object.values(type.getFields()).find((field) => !isObjectType(getNamedType(field.type)))?.name ?? '') : ''
  }

  it.each([...TOKEN_SCOPES.map((scope) => [scope]), [], [...TOKEN_SCOPES]])('a token with %s reaches what its scopes name, field by field, and nothing else', (...scopes) => {
    const isReached = (name: string) => {
      const rule = consoleRule(name)
      const needed = rule === undefined ? 'person' : rule === 'anybody' ? undefined : ACTIONS[rule].token
      return needed === undefined || (scopes as string[]).includes(needed)
    }
    const isRefused = (name: string) => refusedFields(schemas.console, parse(documentFor(name), { noLocation: true }), scopes).length > 0
    const names = namesOf(schemas.console)
    expect(names.filter((name) => !isReached(name) && !isRefused(name)), 'reached without a scope').toEqual([])
    // A root field may lead to a type that needs more than the field does.
    expect(names.filter((name) => !name.includes('.') && isReached(name) && isRefused(name)), 'refused with the scope').toEqual([])
  })

  it('no scope reaches tokens, sign-in or administrators', () => {
    for (const action of ['token.manage', 'sign-in.manage', 'administrator.name', 'program.name-managers'] as const) expect(ACTIONS[action].token).toBe('person')
  })
})
