import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { ImportRow } from '@ithaca/core/directory'
import type { ParsedRow } from './parse-table.ts'

/** The rows of a file as they are kept until it is committed: refused columns are not among them. */
export interface TableContent {
  /** Which columns of the file the cells belong to, in order. */
  readonly columns: readonly number[]
  readonly rows: readonly ParsedRow[]
}

const compress = promisify(gzip)
const decompress = promisify(gunzip)
const MAX_CONTENT_BYTES = 200 * 1024 * 1024

type PackedTable = readonly [columns: readonly number[], rows: readonly (readonly [rowNumber: number, ...cells: string[]])[]]

/** Gzipped JSON of a file's rows. */
export async function packTable({ columns, rows }: TableContent): Promise<Uint8Array<ArrayBuffer>> {
  const packed: PackedTable = [columns, rows.map(({ rowNumber, cells }) => [rowNumber, ...cells])]
  return await pack(packed)
}

/** What `packTable` packed. */
export async function unpackTable(bytes: Uint8Array): Promise<TableContent> {
  const [columns, rows] = (await unpack(bytes)) as PackedTable
  return { columns, rows: rows.map(([rowNumber, ...cells]) => ({ rowNumber, cells })) }
}

/** Gzipped JSON of rows that came as data. */
export async function packRows(rows: readonly ImportRow[]): Promise<Uint8Array<ArrayBuffer>> {
  return await pack(rows)
}

/** What `packRows` packed. */
export async function unpackRows(bytes: Uint8Array): Promise<readonly ImportRow[]> {
  return (await unpack(bytes)) as readonly ImportRow[]
}

async function pack(value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await compress(JSON.stringify(value), { level: 1 }))
}

async function unpack(bytes: Uint8Array): Promise<unknown> {
  const text = await decompress(bytes, { maxOutputLength: MAX_CONTENT_BYTES })
  return JSON.parse(text.toString('utf8'))
}
