import { type Content, countChunks, createFileKey, LIMITS, openFile, readBase64, sealChunk, type Space, toBase64 } from '@ithaca/core/room'
import type { ActionProblem } from '../../../ui/graphql/use-action.ts'

type FileContent = Extract<Content, { kind: 'file' }>

const addressOf = ({ relationshipId, spaceId }: Space, fileId: string, index: number) => `/room-files/${relationshipId}/${spaceId}/${fileId}/${index}`

/** Seals a file and sends its pieces. Answers with the entry that holds its key, or with why it was not taken. */
export async function sendFile(space: Space, file: File): Promise<FileContent | ActionProblem> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [key, fileId, chunks] = [createFileKey(), crypto.randomUUID(), countChunks(bytes.length)]
  for (let index = 0; index < chunks; index += 1) {
    const body = await sealChunk(key, { space, fileId, chunks }, index, bytes)
    const response = await fetch(addressOf(space, fileId, index), {
      method: 'PUT', credentials: 'same-origin', headers: { 'content-type': 'application/octet-stream' }, body,
    }).catch(() => undefined)
    if (!response) return { error: { kind: 'offline', requestId: undefined } }
    if (!response.ok) return { failure: (await response.json()) as { code: string; message: string } }
  }
  return {
    kind: 'file', at: new Date().toISOString(), fileId, name: file.name.slice(-LIMITS.fileName) || 'file', type: file.type.slice(0, 100), sizeBytes: bytes.length, chunks, key: toBase64(key),
  }
}

/** Fetches a file's pieces and opens them; nothing if they are gone, damaged or of another file. */
export async function fetchFile(space: Space, { fileId, chunks, key, sizeBytes }: FileContent): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const sealed: Uint8Array<ArrayBuffer>[] = []
  for (let index = 0; index < chunks; index += 1) {
    const response = await fetch(addressOf(space, fileId, index), { credentials: 'same-origin' }).catch(() => undefined)
    if (!response?.ok) return undefined
    sealed.push(new Uint8Array(await response.arrayBuffer()))
  }
  return await openFile(readBase64(key) ?? new Uint8Array(), { space, fileId, chunks }, sealed, sizeBytes)
}

/** Hands bytes to the browser as a download. Never shown in the page: what is in a file is not ours to run. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>, type = 'application/octet-stream'): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
