import './root-fields.ts'
import '../../features.ts'
import { assertValidSchema, defaultFieldResolver, type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { noteAct } from './acts.ts'
import { builder } from './builder.ts'
import type { OperationContext } from './context.ts'
import { isFailure, notFoundError } from './failures.ts'
import { isPublicField } from './operation.ts'

/** Builds one surface's schema: what it does not name can't be reached through it. */
export function buildSchema(surface: 'console' | 'portal'): GraphQLSchema {
  const schema = builder.toSchema({ subGraph: surface })
  nameViewer(schema)
  assertValidSchema(schema)
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  for (const root of roots) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const resolve = field.resolve ?? defaultFieldResolver
      const subscribe = field.subscribe
      const guard = (context: OperationContext) => {
        if (context.actor === undefined && !isPublicField(field.name)) throw notFoundError()
      }
      field.resolve = async (source, args, context: OperationContext, info) => {
        guard(context)
        const value: unknown = await resolve(source, args, context, info)
        if (isFailure(value)) context.hasFailed = true
        else if (surface === 'console' && root === schema.getMutationType()) await noteAct(context, { mutation: field.name, args, value, returnType: field.type })
        return value
      }
      if (subscribe) {
        field.subscribe = (source, args, context: OperationContext, info) => {
          guard(context)
          return subscribe(source, args, context, info)
        }
      }
    }
  }
  return schema
}

/** Both surfaces ask `viewer`, of two types. One builder has one Query, so the portal's carries a name of its own in it. */
function nameViewer(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()?.getFields()
  const portalViewer = fields?.portalViewer
  if (!fields || !portalViewer) return
  delete fields.portalViewer
  fields.viewer = { ...portalViewer, name: 'viewer' }
}

/** A surface's schema as text, in a fixed order, as it is committed. */
export function printSurface(surface: 'console' | 'portal'): string {
  return `${printSchema(lexicographicSortSchema(buildSchema(surface)))}\n`
}
