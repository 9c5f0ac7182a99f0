import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { ParsedRow } from './parse-table.ts'

/** The rows of an import as they are kept until it is committed: refused columns are not among them. */
export interface ImportContent {
  /** Which columns of the file the cells belong to, in order. */
  readonly columns: readonly number[]
  readonly rows: readonly ParsedRow[]
}

const compress = promisify(gzip)
const decompress = promisify(gunzip)
const MAX_CONTENT_BYTES = 200 * 1024 * 1024

type Packed = readonly [columns: readonly number[], rows: readonly (readonly [rowNumber: number, ...cells: string[]])[]]

/** Gzipped JSON of the rows. */
export async function packContent({ columns, rows }: ImportContent): Promise<Uint8Array<ArrayBuffer>> {
  const packed: Packed = [columns, rows.map(({ rowNumber, cells }) => [rowNumber, ...cells])]
  return Uint8Array.from(await compress(JSON.stringify(packed), { level: 1 }))
}

/** What `packContent` packed. */
export async function unpackContent(bytes: Uint8Array): Promise<ImportContent> {
  const text = await decompress(bytes, { maxOutputLength: MAX_CONTENT_BYTES })
  const [columns, rows] = JSON.parse(text.toString('utf8')) as Packed
  return { columns, rows: rows.map(([rowNumber, ...cells]) => ({ rowNumber, cells })) }
}
