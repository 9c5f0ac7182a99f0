import { getNamedType, type GraphQLOutputType, isObjectType, isUnionType } from 'graphql'
import { type ActSubject, recordAct } from '../database/acts.ts'
import { transactionOf } from './builder.ts'
import type { OperationContext } from './context.ts'
import { isUuid, readGlobalId } from './nodes.ts'

interface Succeeded {
  readonly mutation: string
  readonly args: unknown
  readonly value: unknown
  readonly returnType: GraphQLOutputType
}

/** A studio is a workbench in memory: moving a weight on it, and leaving it, change nothing that is stored. */
const NO_ACTS = new Set(['solveStudio', 'closeStudio'])

/** The entry of a mutation that succeeded: about what its input names first, or about what it made. */
export async function noteAct(context: OperationContext, { mutation, args, value, returnType }: Succeeded): Promise<void> {
  if (context.transaction === undefined || NO_ACTS.has(mutation)) return
  await recordAct(transactionOf(context), mutation, namedIn(args) ?? made(value, returnType))
}

function namedIn(args: unknown): ActSubject | undefined {
  const input = typeof args === 'object' && args !== null && 'input' in args ? args.input : undefined
  for (const given of typeof input === 'object' && input !== null ? Object.values(input) : []) {
    const found = typeof given === 'string' ? readGlobalId(given) : undefined
    if (found) return found
  }
  return undefined
}

function made(value: unknown, returnType: GraphQLOutputType): ActSubject | undefined {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  const named = getNamedType(returnType)
  const types = isUnionType(named) ? named.getTypes() : isObjectType(named) ? [named] : []
  const success = types.find((type) => !type.getInterfaces().some(({ name }) => name === 'Failure'))
  return typeof id === 'string' && isUuid(id) && success ? { typeName: success.name, id } : undefined
}
