interface Policies {
  createPolicy(name: 'default', rules: { createHTML: (text: string) => string }): void
}

/**
 * What the server's policy asks for (require-trusted-types-for 'script'): no text becomes markup. Mantine writes its
 * generated style sheets as the inner text of style elements; they have no markup and pass, anything else throws.
 */
export function guardMarkup(): void {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes
  policies?.createPolicy('default', {
    createHTML(text) {
      if (/[<&]/.test(text)) throw new TypeError('Text does not become markup here.')
      return text
    },
  })
}
