import { createHash, randomBytes } from 'node:crypto'

/** What every token begins with, so that scanners of repositories find one that got there. */
const MARK = 'ithaca_'
const FORM = /^ithaca_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$/

/** A new token: its text, shown once; how it begins, which names it in lists; and the hash that is kept. */
export function createTokenSecret(): { text: string; prefix: string; hash: string } {
  const prefix = `${MARK}${randomBytes(4).toString('hex')}`
  const text = `${prefix}_${randomBytes(32).toString('base64url')}`
  return { text, prefix, hash: hashOf(text) }
}

/** The hash of a token that a request carries; nothing for what can't be one. */
export function hashOfBearer(authorization: string): string | undefined {
  const [, text = ''] = /^Bearer ([^\s]{1,100})$/i.exec(authorization) ?? []
  return FORM.test(text) ? hashOf(text) : undefined
}

/** 256 random bits need no slow hash. */
function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
