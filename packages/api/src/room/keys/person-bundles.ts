import { type ReadBundle, readBundle } from '@ithaca/core/room'
import type { Transaction } from '../../platform/database/client.ts'

/** A person's public keys, oldest first. */
export async function bundlesOf(transaction: Transaction, organisationId: string, personId: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const rows = await transaction.roomKeyBundle.findMany({
    where: { organisationId, personId }, orderBy: { generation: 'asc' }, select: { packet: true },
  })
  return rows.map(({ packet }) => packet)
}

/** A person's latest public keys, read; nothing when they have made none yet. */
export async function latestBundle(transaction: Transaction, organisationId: string, personId: string): Promise<ReadBundle | undefined> {
  const row = await transaction.roomKeyBundle.findFirst({ where: { organisationId, personId }, orderBy: { generation: 'desc' }, select: { packet: true } })
  return row ? await readBundle(row.packet) : undefined
}
