function nameOf(kind: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: kind }).of(code) ?? code
  } catch {
    return code
  }
}

/** A language in the reader's words from its tag (`pt-BR`); what is no tag stays as it is. */
export const languageName = (tag: string): string => nameOf('language', tag)

/** A country in the reader's words from its two letters; what is no code stays as it is. */
export const countryName = (code: string): string => nameOf('region', code)
