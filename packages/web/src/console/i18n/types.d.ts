import type { consoleTexts } from './en/console.ts'

declare global {
  interface AppTexts {
    console: typeof consoleTexts
  }
}
