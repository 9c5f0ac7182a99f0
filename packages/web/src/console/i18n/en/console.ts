import { access } from './access.ts'
import { acts } from './acts.ts'
import { charter } from './charter.ts'
import { administration } from './administration.ts'
import { enums } from './enums.ts'
import { groups } from './groups.ts'
import { home } from './home.ts'
import { compare } from './compare.ts'
import { directoryImport } from './import.ts'
import { keys, palette } from './keys.ts'
import { lines } from './lines.ts'
import { matching } from './matching.ts'
import { needs } from './needs.ts'
import { pairRules } from './pair-rules.ts'
import { participants } from './participants.ts'
import { people } from './people.ts'
import { plugins } from './plugins.ts'
import { program } from './program.ts'
import { programs } from './programs.ts'
import { proposals } from './proposals.ts'
import { relationships } from './relationships.ts'
import { reports } from './reports.ts'
import { settings } from './settings.ts'
import { setup } from './setup.ts'
import { studio } from './studio.ts'

/** The console's texts, one file a feature. */
export const consoleTexts = {
  access, acts, administration, charter, enums, groups, home, import: directoryImport, lines, matching, needs, participants, people, plugins, program, programs, proposals, relationships, reports, settings, setup,
  compare, keys, pairRules, palette, studio,
} as const
