import type { MatchingProgress, ParticipantPair, RuleCost } from '@ithaca/core/matching'
import type { DomainError, Result } from '@ithaca/core/result'
import { castOf, type FrozenContent, readFrozen } from '../run/frozen-inputs.ts'
import { createStudy, type Study, type StudySetting } from './study.ts'
import type { StudyChange, StudyPair, StudySolution } from './study-messages.ts'

/** What the engine can be asked of a study. `open-study` comes first; the others speak of what it opened. */
export interface StudyRequests {
  readonly 'open-study': { readonly takes: Uint8Array; readonly answers: Result<StudySolution, DomainError> }
  readonly 'change-study': { readonly takes: StudyChange; readonly answers: Result<StudySolution, DomainError> }
  readonly 'study-pair': { readonly takes: ParticipantPair; readonly answers: Result<StudyPair, DomainError> }
  readonly 'freeze-study': { readonly takes: undefined; readonly answers: FrozenContent }
  readonly 'study-rule-costs': { readonly takes: undefined; readonly answers: Result<readonly RuleCost[], DomainError> }
}

type News =
  | ({ readonly kind: 'progress' } & Pick<MatchingProgress, 'stage' | 'done' | 'total' | 'part'>)
  | { readonly kind: 'cast'; readonly cast: ReturnType<typeof castOf> }

type EngineSetting = Omit<StudySetting, 'report'> & { tell(news: News): void }

const TELL_EVERY_MS = 150

/** The one study of this engine, kept between its requests. */
let open: Study | undefined

function study(): Study {
  if (open === undefined) throw new Error('No study was opened.')
  return open
}

function reporting({ catalogue, watch, tell }: EngineSetting): StudySetting {
  let toldAt = performance.now()
  return {
    catalogue, watch,
    report({ stage, done, total, part }) {
      const now = performance.now()
      if (now - toldAt < TELL_EVERY_MS) return
      toldAt = now
      tell({ kind: 'progress', stage, done, total, part })
    },
  }
}

/** Who answers them, in the engine's thread. */
export const studyHandlers: {
  readonly [Request in keyof StudyRequests]: (content: StudyRequests[Request]['takes'], setting: EngineSetting) => StudyRequests[Request]['answers']
} = {
  'open-study': (content, setting) => {
    setting.tell({ kind: 'cast', cast: castOf(readFrozen(content), setting.catalogue) })
    open = createStudy(content)
    return open.solve(reporting(setting))
  },
  'change-study': (change, setting) => study().solve(reporting(setting), change),
  'study-pair': (pair) => study().pair(pair),
  'freeze-study': () => study().freeze(),
  'study-rule-costs': (_content, setting) => study().ruleCosts(reporting(setting)),
}
