import { createInstance, type PostProcessorModule, type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { ui } from './en/ui.ts'
import { toPseudo } from './pseudo.ts'

export const pseudoLanguage = 'en-XA'

const language = createInstance()

const pseudoProcessor: PostProcessorModule = {
  type: 'postProcessor',
  name: 'pseudo',
  process: (value: string) => (language.language === pseudoLanguage ? toPseudo(value) : value),
}

/**
 * Starts i18next with the shared texts and one app's own, as two namespaces. Synchronous: nothing is fetched.
 * `?language=en-XA` in the address turns the pseudo-language on for a page load; tests use it.
 */
export function setUpLanguage(app: Resource[string]): void {
  const asked = new URLSearchParams(window.location.search).get('language')
  document.documentElement.lang = 'en'
  void language.use(initReactI18next).use(pseudoProcessor).init({
    lng: asked === pseudoLanguage ? pseudoLanguage : 'en',
    fallbackLng: 'en',
    resources: { en: { ui, ...app } },
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false },
    postProcess: ['pseudo'],
  })
}
