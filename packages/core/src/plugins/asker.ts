import type { Criterion, Field, ProgramTemplate } from '@ithaca/sdk'
import { answerKey, type Asker, type Side } from './answer-key.ts'

/** A template's own questions, seen as something that asks both sides. */
export function askerOf({ id, questions }: Pick<ProgramTemplate, 'id' | 'questions'>): Asker {
  return {
    id,
    reads: {
      mentor: { ...questions.both, ...questions.mentor },
      mentoree: { ...questions.both, ...questions.mentoree },
    },
  }
}

/** One question that an asker asks of one side. */
export interface AskedField {
  readonly key: string
  readonly name: string
  readonly side: Side
  readonly field: Field
}

/** Everything that an asker asks, mentor's questions first; facts of the directory are not asked. */
export function askedFields(asker: Asker | Criterion): readonly AskedField[] {
  return (['mentor', 'mentoree'] as const).flatMap((side) =>
    Object.entries(asker.reads[side]).flatMap(([name, readable]) =>
      readable.source === 'answer' ? [{ key: answerKey(asker, side, name), name, side, field: readable }] : [],
    ),
  )
}

/** Whether two fields under one well-known name are one question: the same kind, with the same options. */
export function isSameQuestion(one: Field, other: Field): boolean {
  return one.kind === other.kind && optionKeys(one) === optionKeys(other)
}

function optionKeys(field: Field): string {
  return 'options' in field ? Object.keys(field.options).toSorted().join(' ') : ''
}
