import type { Readable, SidedFields } from '@ithaca/sdk'

/** The two sides of a pair. */
export type Side = 'mentor' | 'mentoree'

/** Something that asks questions: a criterion, or a template with its own. */
export interface Asker {
  readonly id: string
  readonly reads: SidedFields
}

/**
 * The key under which a participation keeps the answer to a field.
 *
 * A well-known field has its shared name, so that several plugins read one answer. Any other has its asker's id before
 * its name, and the side between them when both sides are asked different things under one name.
 */
export function answerKey(asker: Asker, side: Side, name: string): string {
  const { mentor, mentoree } = asker.reads
  const readable: Readable | undefined = asker.reads[side][name]
  if (readable?.source === 'answer' && readable.known !== undefined) return readable.known
  const isSame = mentor[name] === mentoree[name] || mentor[name] === undefined || mentoree[name] === undefined
  return isSame ? `${asker.id}.${name}` : `${asker.id}.${side}.${name}`
}
