import { createHash } from 'node:crypto'

/**
 * Ids for what an import adds, UUIDv7 of the moment when it was sent, in the order of asking: the same import planned
 * again names the same people, so that two plans can be compared and a repeated run writes nothing twice.
 */
export function createDerivedIds(importId: string, createdAt: Date): () => string {
  const time = createdAt.getTime().toString(16).padStart(12, '0')
  let count = 0
  return () => {
    count += 1
    const place = count.toString(16).padStart(6, '0')
    const tail = createHash('sha256').update(`${importId} ${count}`).digest('hex').slice(0, 12)
    return `${time.slice(0, 8)}-${time.slice(8)}-7${place.slice(0, 3)}-8${place.slice(3)}-${tail}`
  }
}
