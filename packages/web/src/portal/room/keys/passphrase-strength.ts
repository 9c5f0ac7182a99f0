import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/** How hard a passphrase is to guess, 0 to 4; `enough` from 3 on and 12 characters. */
export interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4
  readonly isEnough: boolean
}

export const LEAST_CHARACTERS = 12
const LEAST_SCORE = 3

let loading: Promise<ZxcvbnFactory> | undefined

/** Loads the word lists when somebody first chooses a passphrase, and not before. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-en'),
  ])
  return new Factory({
    dictionary: { ...common.dictionary, ...english.dictionary }, graphs: common.adjacencyGraphs, translations: english.translations,
  })
}

/** Judges a passphrase; `known` are words that others would try first, such as names. */
export async function judgePassphrase(passphrase: string, known: readonly string[]): Promise<Strength> {
  loading ??= load()
  const { score } = (await loading).check(passphrase.slice(0, 100), [...known])
  return { score, isEnough: score >= LEAST_SCORE && passphrase.trim().length >= LEAST_CHARACTERS }
}
