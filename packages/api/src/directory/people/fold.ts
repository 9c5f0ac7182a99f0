const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', ς: 'σ' }

/** Lower case, without accents: what `app.fold` does in the database. */
export function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[øłđıς]/g, (letter) => LETTERS[letter] ?? letter)
}
