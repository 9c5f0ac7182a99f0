import { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay'
import { tokenSees } from '../../access/token-gate.ts'
import type { OperationContext } from './context.ts'
import { NotFound } from './failures.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a row's id. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}

/** Finds a row that the actor may see; nothing for all others, missing and forbidden alike. */
type FindNode = (context: OperationContext, id: string) => Promise<object | null>

const registry = new Map<string, { surface: 'console' | 'portal'; find: FindNode }>()

/** Lets `node(id:)` of one surface find this type. Called once, beside the type. */
export function registerNode(typeName: string, surface: 'console' | 'portal', find: FindNode): void {
  registry.set(typeName, { surface, find })
}

/** All types that `node(id:)` finds on a surface, for tests. */
export function nodeTypes(surface: 'console' | 'portal'): string[] {
  return [...registry].filter(([, entry]) => entry.surface === surface).map(([name]) => name)
}

/** The row's id inside a global id of this type, or NotFound: another type's id, or none at all, look alike. */
export function idOf(typeName: string, globalId: string, path: readonly string[] = ['input', 'id']): string {
  const id = readGlobalId(globalId)
  if (id?.typeName !== typeName) throw new NotFound(path)
  return id.id
}

/** The opaque id of a row. */
export function globalIdOf(typeName: string, id: string): string {
  return encodeGlobalID(typeName, id)
}

/** A global id's type and row; nothing for anything else. */
export function readGlobalId(globalId: string): { typeName: string; id: string } | undefined {
  if (globalId.length > 200) return undefined
  try {
    const { typename, id } = decodeGlobalID(globalId)
    return isUuid(id) ? { typeName: typename, id } : undefined
  } catch {
    return undefined
  }
}

/** The node behind a global id with its type's name, or null. */
export async function findNode(context: OperationContext, globalId: string) {
  const id = readGlobalId(globalId)
  const entry = id && registry.get(id.typeName)
  if (!id || !entry || entry.surface !== context.surface || !context.actor) return null
  if (context.actor.token && !tokenSees(context.actor.token.scopes, id.typeName)) return null
  const row = await entry.find(context, id.id)
  return row && { row, typeName: id.typeName }
}
