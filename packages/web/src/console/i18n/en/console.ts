import { access } from './access.ts'
import { home } from './home.ts'

/** The console's texts, one file a feature. */
export const consoleTexts = { access, home } as const
