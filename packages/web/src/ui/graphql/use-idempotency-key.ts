import { useCallback, useState } from 'react'

/**
 * A key for one intended change: the same through retries, so that the server does it once; `renew` after it
 * succeeded, so that the next intended change counts anew.
 */
export function useIdempotencyKey(): { key: string; renew: () => void } {
  const [key, setKey] = useState(() => crypto.randomUUID())
  const renew = useCallback(() => setKey(crypto.randomUUID()), [])
  return { key, renew }
}
