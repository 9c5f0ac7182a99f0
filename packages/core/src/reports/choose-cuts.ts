import { fail, ok, type DomainError, type Result } from '../result/index.ts'
import { CUTS, MOST_CUTS, type Cut } from './unit.ts'

/** Whether a program has begun: from then on its cuts stay as they are, so that no two divisions can be compared. */
export interface CutsChoice {
  readonly cuts: readonly Cut[]
  readonly isDraft: boolean
}

/** The cuts that a program's reports will have, the most important first: what is cut first stays finest. */
export function chooseCuts({ cuts, isDraft }: CutsChoice): Result<readonly Cut[], DomainError> {
  if (!isDraft) {
    const message = 'This program has begun, so its reports stay divided as they are. Nothing was changed.'
    return fail({ code: 'CUTS_ARE_FIXED', message, path: ['input', 'cuts'] })
  }
  if (cuts.length > MOST_CUTS || new Set(cuts).size < cuts.length || cuts.some((cut) => !CUTS.includes(cut))) {
    return fail({ code: 'CUTS_UNUSABLE', message: `Choose at most ${MOST_CUTS} cuts, each once.`, path: ['input', 'cuts'] })
  }
  return ok(cuts)
}
