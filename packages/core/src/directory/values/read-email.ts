/** Longest address (RFC 5321, 4.5.3.1.3), in characters. */
export const MAX_EMAIL_CHARS = 254
const MAX_LOCAL_PART_CHARS = 64

/** An address in the form in which it is stored, or what is wrong with it. */
export type ReadEmail = { readonly email: string } | { readonly fault: 'not-an-address' | 'look-alike' }

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u
const DOMAIN = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]*[\p{L}\p{N}]$/u
const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u]

/**
 * Reads an e-mail address: full-width and similar forms become plain ones (NFKC), capitals small, `mailto:` and a
 * display name are left aside. An address that mixes alphabets in one label is refused, since it may pose as another.
 * Expects text without blanks at its ends.
 */
export function readEmail(text: string): ReadEmail {
  const bracketed = /<([^<>]*)>\s*$/u.exec(text)?.[1] ?? text
  const email = bracketed.normalize('NFKC').trim().toLowerCase().replace(/^mailto:/u, '')
  const at = email.lastIndexOf('@')
  const local = email.slice(0, at)
  const domain = email.slice(at + 1)
  const fits = at > 0 && email.length <= MAX_EMAIL_CHARS && local.length <= MAX_LOCAL_PART_CHARS
  if (!fits || !LOCAL.test(local) || !DOMAIN.test(domain)) return { fault: 'not-an-address' }
  return mixesAlphabets(email) ? { fault: 'look-alike' } : { email }
}

function mixesAlphabets(email: string): boolean {
  return email.split(/[.@]/u).some((label) => SCRIPTS.filter((script) => script.test(label)).length > 1)
}
