import { readHeader } from '../header/read-header.ts'

const PAY_WORDS = words('pay salary salaries wage wages compensation comp remuneration bonus merit')
const LINKING_WORDS = words(
  'deciding decides decision decisions setting approving approval reporting line responsible determining direct',
)
const MANAGER_WORDS = words('manager managers mgr boss supervisor approver lead leader decider maker owner superior')
const REFERENCE_WORDS = words(
  `id ids email e mail address name names full number no nr num code key external employee emp person personnel login
  upn`,
)
const ARTICLES = words('of the')

/** The same in one word or in the word order of other languages, without what identifies the person. */
const PAY_MANAGERS = `
  manager for pay, manager deciding pay, manager who decides pay, manager responsible for pay,
  gehaltsverantwortlich*, gehaltsentscheider*, lohnverantwortlich*, vergutungsverantwortlich*, entgeltverantwortlich*,
  gehaltsvorgesetzte*, lonesattande chef*, lonechef*, loneansvarig*, lonsansvarlig*, lonnsansvarlig*, palkkapaattaja*,
  palkkavastaava*, loonverantwoordelijke*, salarisverantwoordelijke*, responsable salaire, responsable salarial,
  responsable remuneration, responsable de la remuneration, responsable de retribucion, responsable retributivo,
  responsabile retribuzione, responsabile della retribuzione, gestor salarial, responsavel salarial,
  responsavel pela remuneracao
`
  .split(',')
  .map((phrase) => phrase.replaceAll(/\s/gu, ''))

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u))
}

/**
 * Whether a header names the manager who decides on somebody's pay: a reporting line that M1 needs, not pay itself.
 * "Pay manager e-mail" does; "manager pay" and "pay manager rating" do not.
 */
export function namesPayManager(header: string): boolean {
  const { words, chunks } = readHeader(header)
  return isPayManagerPhrase(words) || isPayManagerPhrase(chunks)
}

function isPayManagerPhrase(words: readonly string[]): boolean {
  const named = words.filter((word) => !REFERENCE_WORDS.has(word) && !/^\p{N}+$/u.test(word))
  const telling = named.slice(named.findIndex((word) => !ARTICLES.has(word)))
  const compact = telling.join('')
  if (PAY_MANAGERS.some((known) => isKnownForm(compact, known))) return true
  const [first, ...others] = telling
  const last = others.pop()
  if (first === undefined || last === undefined || !PAY_WORDS.has(first) || !MANAGER_WORDS.has(last)) return false
  return others.every((word) => LINKING_WORDS.has(word) || MANAGER_WORDS.has(word))
}

/** Endings of number, case and gender are a few letters; more would be another word. */
function isKnownForm(text: string, known: string): boolean {
  if (!known.endsWith('*')) return text === known
  return text.startsWith(known.slice(0, -1)) && text.length - known.length <= 2
}
