import { createHmac, timingSafeEqual } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** Where a link that ends nudges leads, on the portal. */
export const STOP_PATH = '/letters/stop'

/** Whose nudges a link ends. */
export interface StopTarget {
  readonly organisationId: string
  readonly personId: string
}

/**
 * The address in a nudge that ends nudges without a sign-in (RFC 8058). It carries a signature, so that nobody can end
 * another's, and opens nothing else.
 */
export function stopUrl(portalUrl: string, secret: string, { organisationId, personId }: StopTarget): string {
  return `${portalUrl}${STOP_PATH}?for=${organisationId}.${personId}.${sign(secret, organisationId, personId)}`
}

/** Whom a link names; undefined when it is not one that we made. */
export function readStopToken(token: string, secret: string): StopTarget | undefined {
  const [organisationId = '', personId = '', signature = '', ...rest] = token.split('.')
  if (rest.length > 0 || !UUID.test(organisationId) || !UUID.test(personId)) return undefined
  const expected = Buffer.from(sign(secret, organisationId, personId))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? { organisationId, personId } : undefined
}

function sign(secret: string, organisationId: string, personId: string): string {
  const key = createHmac('sha256', secret).update('stop nudges').digest()
  return createHmac('sha256', key).update(`${organisationId} ${personId}`).digest('base64url')
}
