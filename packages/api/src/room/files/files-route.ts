import { isChunkLength, MOST_CHUNKS } from '@ithaca/core/room'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { receiveBody } from '../../platform/http/receive-body.ts'
import type { Actor } from '../../platform/database/actor.ts'
import { type Database, runAs, type Transaction } from '../../platform/database/client.ts'
import { answerJson, headersOf, refuse, type Route } from '../../platform/http/answer.ts'
import { ROOM_LIMITS } from '../limits.ts'
import { isTooFast } from '../pace.ts'

export interface RoomFilesOptions {
  readonly database: Database
  readonly readActor: (headers: Headers) => Promise<Actor | undefined>
}

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const PATH = new RegExp(`^/room-files/(${UUID})/(${UUID})/(${UUID})/(\\d{1,2})$`)
const MOST_BYTES = 200 * 1024

interface ChunkKey {
  readonly organisationId: string
  readonly relationshipId: string
  readonly spaceId: string
  readonly fileId: string
  readonly index: number
}

/** PUT and GET /room-files/<relationship>/<space>/<file>/<chunk>: sealed pieces of files, as bytes. */
export function createRoomFilesRoute({ database, readActor }: RoomFilesOptions): Route {
  return async (request, response, url) => {
    const [, relationshipId, spaceId, fileId, index] = PATH.exec(url.pathname) ?? []
    if (!relationshipId || !spaceId || !fileId || (request.method !== 'GET' && request.method !== 'PUT')) return false
    const actor = await readActor(headersOf(request))
    if (!actor) {
      notFound(response)
      return true
    }
    const key = { organisationId: actor.organisationId, relationshipId, spaceId, fileId, index: Number(index) }
    if (request.method === 'GET') await sendChunk(database, actor, key, response)
    else await takeChunk(database, actor, key, request, response)
    return true
  }
}

async function sendChunk(database: Database, actor: Actor, key: ChunkKey, response: ServerResponse): Promise<void> {
  const chunk = await runAs(database, actor, async (transaction) => (await isIn(transaction, actor, key, 'read'))
    && await transaction.roomFileChunk.findUnique({ where: { organisationId_relationshipId_spaceId_fileId_index: key } }))
  if (!chunk) return notFound(response)
  response.writeHead(200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store', 'content-length': chunk.bytes.length })
  response.end(chunk.bytes)
}

async function takeChunk(database: Database, actor: Actor, key: ChunkKey, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.headers['content-type'] !== 'application/octet-stream') {
    return refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send sealed bytes as application/octet-stream.')
  }
  if (isTooFast(actor.personId)) return refuse(response, 429, 'TOO_FAST', 'That was a lot at once. Wait a minute and go on; nothing was lost.')
  const body = await receiveBody(request, MOST_BYTES)
  if (body === 'gone') return
  if (body === 'too-large' || !isChunkLength(body.length) || key.index >= MOST_CHUNKS) {
    return refuse(response, 422, 'NOT_SEALED', 'This is no sealed piece of a file.')
  }
  const outcome = await runAs(database, actor, async (transaction) => {
    if (!(await isIn(transaction, actor, key, 'write'))) return 'not-found'
    const { organisationId, relationshipId } = key
    const count = await transaction.roomFileChunk.count({ where: { organisationId, relationshipId, authorId: actor.personId } })
    if (count >= ROOM_LIMITS.chunks) return 'full'
    await transaction.roomFileChunk.createMany({ data: [{ ...key, authorId: actor.personId, bytes: new Uint8Array(body) }], skipDuplicates: true })
    return 'kept'
  })
  if (outcome === 'not-found') return notFound(response)
  if (outcome === 'full') return refuse(response, 409, 'ROOM_FULL', 'There is no more room for files here. Erase some first.')
  answerJson(response, 201, { kept: true })
}

/** Whether the actor is one of the two, and the space theirs to use. To write, the room must be open. */
async function isIn(transaction: Transaction, { personId }: Actor, { organisationId, relationshipId, spaceId }: ChunkKey, use: 'read' | 'write'): Promise<boolean> {
  if (spaceId !== relationshipId && spaceId !== personId) return false
  const relationship = await transaction.relationship.findFirst({
    where: {
      organisationId, id: relationshipId, activeAt: { not: null }, OR: [{ mentorPersonId: personId }, { mentoreePersonId: personId }],
      roomLeavings: { none: { personId } }, ...(use === 'write' ? { status: { not: 'ended' }, room: { isNot: null } } : {}),
    },
    select: { id: true },
  })
  return relationship !== null
}

function notFound(response: ServerResponse): void {
  refuse(response, 404, 'NOT_FOUND', 'Not found.')
}
