const accents: Record<string, string> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'đ', e: 'é', f: 'ƒ', g: 'ğ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ḿ', n: 'ñ',
  o: 'ó', p: 'ṕ', q: 'ʠ', r: 'ŕ', s: 'š', t: 'ţ', u: 'ú', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž',
}

/**
 * A made-up language for tests: every text that went through a key comes out accented, a third longer and in
 * brackets, so that what is plain English on the page is text without a key.
 */
export function toPseudo(text: string): string {
  const accented = text.replaceAll(/[a-z]/gi, (letter) => {
    const accent = accents[letter.toLowerCase()] ?? letter
    return letter === letter.toLowerCase() ? accent : accent.toUpperCase()
  })
  return `⟦${accented}${'·'.repeat(Math.ceil(text.length / 3))}⟧`
}
