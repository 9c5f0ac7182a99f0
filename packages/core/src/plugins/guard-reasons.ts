import { type Answer, type Comparer, type Criterion, findText, HOST_PLACES, type Messages, placesIn, type Reason } from '@ithaca/sdk'

/** Thrown when a criterion gives a reason that cannot be said: without a text, or with a place of it left empty. */
export class UnsayableReason extends Error {
  constructor(reason: string, what: string) {
    super(`Its reason "${reason}" cannot be said: ${what}.`)
    this.name = 'UnsayableReason'
  }
}

/**
 * The criterion, held to its reasons: one that cannot be said throws where it is given, so that nobody is proposed or
 * excluded without a sentence that explains it (M8).
 */
export function guardReasons(criterion: Criterion, messages: Messages): Criterion {
  const check = (reason: Reason) => checkReason(reason, messages)
  const checkAnswer = <Of extends Answer>(answer: Of): Of => {
    if (typeof answer === 'object' && answer?.verdict === 'exclude') check(answer.reason)
    return answer
  }
  const { score, pair, explain } = criterion
  return {
    ...criterion,
    ...(score && { score: (context) => guardComparer(score(context), checkAnswer) }),
    ...(pair && { pair: (context) => checkAnswer(pair(context)) }),
    explain(context) {
      const said = explain(context)
      for (const reason of said === undefined ? [] : [said].flat()) check(reason)
      return said
    },
  }
}

function guardComparer(comparer: Comparer, checkAnswer: <Of extends Answer>(answer: Of) => Of): Comparer {
  switch (comparer?.compare) {
    case 'keyed':
      return { ...comparer, score: (mentor, mentoree) => checkAnswer(comparer.score(mentor, mentoree)) }
    case 'named':
      return { ...comparer, score: (naming: Parameters<typeof comparer.score>[0]) => checkAnswer(comparer.score(naming)) }
    default:
      return comparer
  }
}

function checkReason(given: Partial<Reason> | null | undefined, messages: Messages): void {
  const { reason, params } = given ?? {}
  if (typeof reason !== 'string' || typeof params !== 'object') throw new UnsayableReason(String(reason), 'it is not a reason')
  const text = findText(messages, reason, 'en')
  if (text === undefined) throw new UnsayableReason(reason, 'there is no text for it')
  const empty = placesIn(text).filter((place) => !HOST_PLACES.includes(place) && !isGiven(params[place]))
  if (empty.length > 0) throw new UnsayableReason(reason, `nothing is given for {${empty.join('}, {')}}`)
}

function isGiven(param: unknown): boolean {
  return typeof param === 'string' || typeof param === 'object' ? Boolean(param) : Number.isFinite(param)
}
