import type { ui } from './en/ui.ts'

/** Namespaces that both apps have; each app adds its own in its folder's `types.d.ts`. */
declare global {
  interface AppTexts {
    ui: typeof ui
  }
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: AppTexts
  }
}
