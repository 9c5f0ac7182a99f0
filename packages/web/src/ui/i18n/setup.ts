import { createInstance, type Resource, type ResourceLanguage } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { readerLocale } from '../dates/format.ts'
import { ui } from './en/ui.ts'
import { isolateDirection } from './isolate-direction.ts'
import { pseudoTexts } from './pseudo.ts'

const pseudoLanguage = 'en-XA'

function resourcesFor(language: string, app: ResourceLanguage): Resource {
  const en: ResourceLanguage = { ui, ...app }
  if (language !== pseudoLanguage) return { en }
  return { en, [pseudoLanguage]: Object.fromEntries(Object.entries(en).map(([key, texts]) => [key, pseudoTexts(texts)])) }
}

/**
 * Starts i18next with the shared texts and one app's own, as two namespaces. Synchronous: nothing is fetched.
 * `?language=en-XA` in the address turns the pseudo-language on for a page load; tests use it.
 */
export function setUpLanguage(app: ResourceLanguage): void {
  const asked = new URLSearchParams(window.location.search).get('language')
  const language = asked === pseudoLanguage ? pseudoLanguage : 'en'
  document.documentElement.lang = 'en'
  const i18n = createInstance()
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: resourcesFor(language, app),
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escape: isolateDirection },
  })
  const numbers = new Intl.NumberFormat(readerLocale())
  i18n.services.formatter?.add('number', (value: number) => numbers.format(value))
}
