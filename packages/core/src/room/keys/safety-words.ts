import { wordlist } from '@scure/bip39/wordlists/english.js'
import { type Bytes, randomBytes, textBytes } from '../bytes/bytes.ts'
import { PROTOCOL } from '../bytes/parts.ts'
import type { ReadBundle } from './bundle.ts'

const WORDS = 6
const ROUNDS = 100_000

/**
 * Six words that stand for a person's keys, to be compared aloud: 66 bits of the fingerprint, stretched by PBKDF2 so
 * that looking for other keys with the same words costs 2^66 times 100,000 hashes. Each person has words of their own,
 * because words for a pair could be met from both sides at once. The list is BIP 39's English one.
 */
export async function safetyWords({ fingerprint }: Pick<ReadBundle, 'fingerprint'>): Promise<readonly string[]> {
  const key = await crypto.subtle.importKey('raw', fingerprint, 'PBKDF2', false, ['deriveBits'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt: textBytes(`${PROTOCOL} safety words`), iterations: ROUNDS }
  return wordsOf(new Uint8Array(await crypto.subtle.deriveBits(derivation, key, 96)))
}

/** A passphrase of six words drawn at random: 66 bits, for those who would rather not think one up. */
export function suggestPassphrase(): string {
  return wordsOf(randomBytes(12)).join(' ')
}

/** Eleven bits a word, the highest first. */
function wordsOf(bytes: Bytes): string[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length: WORDS }, (_, at) => wordlist[Number.parseInt(bits.slice(at * 11, at * 11 + 11), 2)] ?? '')
}
