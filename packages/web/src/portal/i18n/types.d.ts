import type { portalTexts } from './en/portal.ts'

declare global {
  interface AppTexts {
    portal: typeof portalTexts
  }
}
