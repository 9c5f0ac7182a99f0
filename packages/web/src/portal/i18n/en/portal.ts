import { access, account, frame } from './access.ts'
import { checkIn } from './check-in.ts'
import { ending } from './ending.ts'
import { home } from './home.ts'
import { letters } from './letters.ts'
import { meetings } from './meetings.ts'
import { phases } from './phases.ts'
import { program } from './program.ts'
import { proposals } from './proposals.ts'
import { questions } from './questions.ts'
import { relationship } from './relationship.ts'
import { room } from './room.ts'
import { words } from './words.ts'

/** The portal's texts, one file a feature. */
export const portalTexts = {
  access, account, checkIn, ending, frame, home, letters, meetings, phases, program, proposals, questions, relationship, room, words,
} as const
