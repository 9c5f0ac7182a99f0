import type { ResourceKey } from 'i18next'

const plain = 'abcdefghijklmnopqrstuvwxyz'
const accented = 'áƀçđéƒğĥíĵķļḿñóṕʠŕšţúṽŵẋýž'

function accent(letter: string): string {
  const found = accented[plain.indexOf(letter.toLowerCase())] ?? letter
  return letter === letter.toLowerCase() ? found : found.toUpperCase()
}

/** Accents what stands outside `{{…}}`: names and numbers that are put in stay as they are. */
function toPseudo(text: string): string {
  const parts = text.split(/(\{\{.*?\}\})/)
  const changed = parts.map((part) => (part.startsWith('{{') ? part : part.replaceAll(/[a-z]/gi, accent)))
  return `⟦${changed.join('')}${'·'.repeat(Math.ceil(text.length / 3))}⟧`
}

/**
 * A made-up language for tests: every text that went through a key comes out accented, a third longer and in
 * brackets, so that what is plain English on the page is text without a key.
 */
export function pseudoTexts(texts: ResourceKey): ResourceKey {
  if (typeof texts === 'string') return toPseudo(texts)
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]: [string, ResourceKey]) => [key, pseudoTexts(value)]),
  )
}
