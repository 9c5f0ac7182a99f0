import { type DocumentNode, type ExecutionArgs, type ExecutionResult, execute, getOperationAST, GraphQLError, OperationTypeNode, Kind, type ValidationRule, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { refusedInFarewell } from '../../access/farewell-gate.ts'
import { refusedFields } from '../../access/token-gate.ts'
import { runAs } from '../database/client.ts'
import type { OperationContext } from './context.ts'

/** Root fields that answer somebody who is not signed in. */
const PUBLIC_FIELDS = new Set(['viewer', '__typename', '__schema', '__type'])

/** Carries the answer out of a transaction that must roll back. */
class RolledBack extends Error {
  readonly result: ExecutionResult

  constructor(result: ExecutionResult) {
    super('rolled back')
    this.result = result
  }
}

async function executeInTransaction(args: ExecutionArgs): Promise<ExecutionResult> {
  const context = args.contextValue as OperationContext
  if (context.actor === undefined) return await execute(args)
  const { token, isInFarewell } = context.actor
  const refused = [
    ...(token ? refusedFields(args.schema, args.document, token.scopes) : []),
    ...(isInFarewell ? refusedInFarewell(args.document) : []),
  ]
  if (refused.length > 0) return { errors: refused }
  try {
    return await runAs(context.database, { ...context.actor, requestId: context.requestId }, async (transaction) => {
      context.transaction = transaction
      const result = await execute(args)
      const isMutation = getOperationAST(args.document, args.operationName)?.operation === OperationTypeNode.MUTATION
      if (isMutation && (context.hasFailed || result.errors !== undefined)) throw new RolledBack(result)
      return result
    })
  } catch (error) {
    if (error instanceof RolledBack) return error.result
    throw error
  } finally {
    delete context.transaction
  }
}

/** One operation, one transaction, bound to its actor; a mutation that fails, expected or not, leaves nothing behind. */
export function useOperationTransaction({ isProduction }: { readonly isProduction: boolean }): Plugin<OperationContext> {
  return {
    onExecute({ args, setExecuteFn }) {
      const { actor, surface } = args.contextValue as OperationContext
      // In production the console tells its schema to who is signed in, integrators among them; the portal to nobody.
      if (isProduction && (actor === undefined || surface === 'portal') && asksForSchema(args.document)) {
        setExecuteFn(() => ({ errors: [new GraphQLError('The schema is in the documentation.', { extensions: { code: 'NO_INTROSPECTION' } })] }))
        return
      }
      setExecuteFn(() => executeInTransaction(args))
    },
  }
}

function asksForSchema(document: DocumentNode): boolean {
  let isAsked = false
  visit(document, { Field: ({ name }) => { isAsked ||= name.value === '__schema' || name.value === '__type' } })
  return isAsked
}

/** A mutation names one thing to do, because the operation is the transaction. */
export const oneMutationField: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation !== OperationTypeNode.MUTATION) return
    if (node.selectionSet.selections.length === 1 && node.selectionSet.selections[0]?.kind === Kind.FIELD) return
    context.reportError(new GraphQLError('One mutation an operation: the operation is the transaction.', { nodes: [node] }))
  },
})

/** Somebody who is not signed in asks who they are, and nothing else: all else is not there. */
export function isPublicField(fieldName: string): boolean {
  return PUBLIC_FIELDS.has(fieldName)
}
