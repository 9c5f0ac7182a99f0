import type { Answer, Criterion } from '@ithaca/sdk'
import { askAuthor } from './ask-author.ts'
import { ALLOWED, CriterionFault, EXCLUDED, NO_DATA } from './compiled-criterion.ts'
import type { AuthorAt, PairAnswer } from './compiled-criterion.ts'
import { EXCLUSION_ADDED, NOTHING_ADDED, packAnswer, toScore } from './packed-answer.ts'

/** Asks an author's function and checks what it answers. A throw or an answer out of range is a fault by name. */
export function readAnswer(
  author: AuthorAt & { readonly criterion: Pick<Criterion, 'id' | 'kind'> },
  ask: () => Answer,
  at: { readonly row?: number; readonly column?: number } = {},
): PairAnswer {
  const { id, kind } = author.criterion
  const answer = askAuthor(author, ask, at)
  if (typeof answer === 'number') {
    const score = kind === 'preference' ? toScore(answer) : undefined
    if (score === undefined) throw refuse(id, `It answered ${answer}, which is not from 0 to 1.`, at)
    return score
  }
  const verdict = (answer as Exclude<Answer, number> | null | undefined)?.verdict
  if (verdict === 'no-data') return NO_DATA
  if (kind === 'constraint' && verdict === 'exclude') return EXCLUDED
  if (kind === 'constraint' && verdict === 'allow') return ALLOWED
  throw refuse(id, 'It answered neither a score nor a verdict of its kind.', at)
}

function refuse(id: string, message: string, at: { readonly row?: number; readonly column?: number }): CriterionFault {
  return new CriterionFault(id, message, { ...at, kind: 'bad-answer' })
}

/** An answer as it is added to a pair. */
export function packOf(share: number, answer: PairAnswer): number {
  if (answer === EXCLUDED) return EXCLUSION_ADDED
  return answer < 0 ? NOTHING_ADDED : packAnswer(share, answer)
}
