import { type Bytes, randomBytes, sha256 } from '../bytes/bytes.ts'

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SECRET_BYTES = 16
const SECRET_DIGITS = 26
const CHECK_DIGITS = 2

/** What a typed recovery code turned out to be. */
export type ReadRecoveryCode = { readonly isValid: true; readonly secret: Bytes } | { readonly isValid: false; readonly because: 'length' | 'letter' | 'check' }

/** A fresh secret of 128 bits. */
export function createRecoverySecret(): Bytes {
  return randomBytes(SECRET_BYTES)
}

/**
 * The secret as it is printed: 26 digits of Crockford's base 32 and two that check them, in seven groups of four. The
 * last digit of the secret carries three bits; the check is the first ten bits of its SHA-256.
 */
export async function formatRecoveryCode(secret: Bytes): Promise<string> {
  const digits = digitsOf(secret, SECRET_DIGITS) + (await checkDigits(secret))
  return digits.match(/.{4}/g)?.join('-') ?? ''
}

/** Reads a code as people type it: any case, spaces and dashes anywhere, O for 0 and I or L for 1. */
export async function readRecoveryCode(typed: string): Promise<ReadRecoveryCode> {
  const digits = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  if (digits.length !== SECRET_DIGITS + CHECK_DIGITS) return { isValid: false, because: 'length' }
  if (!/^[0-9A-HJKMNP-TV-Z]+$/.test(digits)) return { isValid: false, because: 'letter' }
  const bits = Array.from(digits.slice(0, SECRET_DIGITS), (digit) => DIGITS.indexOf(digit).toString(2).padStart(5, '0')).join('')
  const secret = Uint8Array.from({ length: SECRET_BYTES }, (_, at) => Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2))
  const isWhole = digitsOf(secret, SECRET_DIGITS) + (await checkDigits(secret)) === digits
  return isWhole ? { isValid: true, secret } : { isValid: false, because: 'check' }
}

async function checkDigits(secret: Bytes): Promise<string> {
  return digitsOf((await sha256(secret)).slice(0, 2), CHECK_DIGITS)
}

/** Five bits a digit, the highest first, the last filled up with zeros. */
function digitsOf(bytes: Bytes, count: number): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('').padEnd(count * 5, '0')
  return Array.from({ length: count }, (_, at) => DIGITS[Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)]).join('')
}
