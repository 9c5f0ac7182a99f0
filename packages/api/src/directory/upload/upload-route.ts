import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RememberedMapping } from '@ithaca/core/directory'
import { decide } from '../../access/decide.ts'
import type { Actor } from '../../platform/database/actor.ts'
import { type Database, runAs } from '../../platform/database/client.ts'
import { recordAct } from '../../platform/database/acts.ts'
import { globalIdOf } from '../../platform/graphql/nodes.ts'
import { answerJson, headersOf, refuse, type Route } from '../../platform/http/answer.ts'
import { currentRequestId } from '../../platform/http/request-id.ts'
import { packTable } from './content.ts'
import { readFileName } from './file-name.ts'
import { MAX_UPLOAD_BYTES } from './limits.ts'
import { readUpload, type ReadUpload } from './read-upload.ts'
import { receiveBody } from '../../platform/http/receive-body.ts'

export interface ImportRouteOptions {
  readonly database: Database
  readonly readActor: (headers: Headers) => Promise<Actor | undefined>
}

const CSV_TYPE = /^text\/csv\s*(;|$)/i
const MEGABYTE = 1024 * 1024

/** POST /imports: takes a file in, keeps what may be kept of it, and answers with the import's id. */
export function createUploadRoute({ database, readActor }: ImportRouteOptions): Route {
  return async (request, response, url) => {
    if (request.method !== 'POST' || url.pathname !== '/imports') return false
    const actor = await readActor(headersOf(request))
    if (!actor || !decide(actor, 'directory.change').isAllowed) {
      refuse(response, 404, 'NOT_FOUND', 'Not found.')
      return true
    }
    const bytes = await receiveFile(request, response)
    if (!bytes) return true
    const fileName = readFileName(request.headers['x-file-name'])
    const remembered = await runAs(database, actor, (transaction) =>
      transaction.organisation.findUniqueOrThrow({ where: { id: actor.organisationId }, select: { importMapping: true } }))
    const read = readUpload(bytes, remembered.importMapping as RememberedMapping)
    if (!read.ok) {
      refuse(response, 422, read.error.code, read.error.message)
      return true
    }
    const id = await storeUpload(database, actor, { ...read.value, fileName })
    answerJson(response, 201, { id: globalIdOf('DirectoryImport', id) })
    return true
  }
}

/** The file's bytes; or nothing, and the refusal is sent. */
async function receiveFile(request: IncomingMessage, response: ServerResponse): Promise<Buffer | undefined> {
  if (!CSV_TYPE.test(request.headers['content-type'] ?? '') || request.headers['content-encoding'] !== undefined) {
    refuse(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the file itself as text/csv, not compressed.')
    return undefined
  }
  const body = await receiveBody(request, MAX_UPLOAD_BYTES)
  if (body === 'gone') return undefined
  if (body !== 'too-large') return body
  refuse(response, 413, 'FILE_TOO_LARGE', `A file is ${MAX_UPLOAD_BYTES / MEGABYTE} MB at most. Nothing was kept. Leave out columns that are not needed, or divide the file.`)
  return undefined
}

async function storeUpload(database: Database, actor: Actor, upload: ReadUpload & { readonly fileName: string | null }): Promise<string> {
  const content = await packTable(upload.content)
  return await runAs(database, { ...actor, requestId: currentRequestId() }, async (transaction) => {
    const { id } = await transaction.directoryImport.create({
      data: {
        organisationId: actor.organisationId,
        createdById: actor.personId,
        source: 'file',
        fileName: upload.fileName,
        encoding: upload.encoding,
        delimiter: upload.delimiter,
        columns: upload.columns.map((column) => ({ ...column, samples: [...column.samples] })),
        mapping: upload.mapping.map((entry) => ({ ...entry })),
        rowCount: upload.content.rows.length,
        content,
      },
      select: { id: true },
    })
    await recordAct(transaction, 'uploadDirectoryFile', { typeName: 'DirectoryImport', id })
    return id
  })
}
