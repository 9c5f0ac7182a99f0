import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import SubGraphPlugin from '@pothos/plugin-sub-graph'
import type PrismaTypes from '../../generated/pothos.ts'
import { getDatamodel } from '../../generated/pothos.ts'
import type { Database } from '../database/client.ts'
import type { OperationContext } from './context.ts'

/** What an operation may cost: each field 1, a list times its `first`. Counted before any SQL. */
const LIMITS = { complexity: 25_000, depth: 14, breadth: 800 }

/** The one builder of both schemas. Feature files add to it; `schemas.ts` cuts it in two. */
export const builder = new SchemaBuilder<{
  PrismaTypes: PrismaTypes
  Context: OperationContext
  SubGraphs: 'console' | 'portal'
  DefaultFieldNullability: false
  Scalars: {
    DateTime: { Input: Date; Output: Date }
    Date: { Input: string; Output: Date | string }
    JSON: { Input: unknown; Output: unknown }
    Bytes: { Input: Uint8Array<ArrayBuffer>; Output: Uint8Array }
    ID: { Input: string; Output: string }
  }
}>({
  plugins: [ErrorsPlugin, ComplexityPlugin, SubGraphPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  errors: {
    defaultTypes: [],
    directResult: true,
    defaultUnionOptions: {
      subGraphs: ['console', 'portal'],
      name: ({ fieldName }) => `${fieldName[0]?.toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
  complexity: { limit: LIMITS },
  subGraphs: { defaultForTypes: [], fieldsInheritFromTypes: true },
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { subGraphs: ['console', 'portal'] },
    pageInfoTypeOptions: { subGraphs: ['console', 'portal'] },
    defaultConnectionTypeOptions: { subGraphs: ['console', 'portal'] },
    defaultEdgeTypeOptions: { subGraphs: ['console', 'portal'] },
  },
  prisma: {
    // Pothos wants a whole client; it uses the models' methods only, which a transaction has.
    client: (context) => transactionOf(context) as Database,
    dmmf: getDatamodel(),
    maxConnectionSize: 100,
    defaultConnectionSize: 25,
    onUnusedQuery: null,
  },
})

/** The operation's transaction; a resolver that reaches for it as nobody is a bug. */
export function transactionOf(context: OperationContext) {
  if (context.transaction === undefined) throw new Error('No transaction: nobody is signed in.')
  return context.transaction
}

builder.queryType({ subGraphs: ['console', 'portal'] })
builder.mutationType({ subGraphs: ['console', 'portal'] })
builder.subscriptionType({ subGraphs: ['console', 'portal'] })
