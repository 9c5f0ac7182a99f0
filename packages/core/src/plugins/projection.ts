import type { AnyView, Audience, DirectoryFactName, FieldValue, Readable } from '@ithaca/sdk'
import { type Asker, answerKey, type Side } from './answer-key.ts'
import { behindView } from './undeclared-read.ts'

/** What is known of a participant: answers by their key, and the facts that the directory holds. */
export interface KnownPerson {
  readonly answers: Readonly<Record<string, FieldValue | undefined>>
  readonly facts: Readonly<Partial<Record<DirectoryFactName, FieldValue>>>
}

/** For whom a projection is made. Without readers it is for scoring, which nobody reads. */
export interface ProjectionOptions {
  /** Leaves out every field that one of these may not see (M14). */
  readonly readers?: readonly Audience[]
}

/** Shows one person after another to whom it was made for. */
export type Projection = (person: KnownPerson) => AnyView

/**
 * People as a criterion may see them: what it reads and nothing else, frozen. An empty list or text is left out like a
 * missing one. Languages lose their region. Reading anything that is not declared throws.
 *
 * Made once for a criterion and a side: what may be seen is the same for everybody.
 */
export function createProjection(asker: Asker, side: Side, { readers = [] }: ProjectionOptions = {}): Projection {
  const behind = behindView(asker.reads, side)
  const seen = Object.entries(asker.reads[side])
    .filter(([, readable]) => readers.every((reader) => readable.visibleTo.includes(reader)))
    .map(([name, readable]) => ({ name, readable, key: answerKey(asker, side, name) }))
  return (person) => {
    const view = Object.create(behind) as Record<string, FieldValue>
    for (const { name, readable, key } of seen) {
      const value = present(readable, lookUp(readable, key, person))
      // Defined and not assigned: what stands behind the view has no say in it.
      if (value !== undefined) Object.defineProperty(view, name, { value, enumerable: true })
    }
    return Object.freeze(view)
  }
}

function lookUp(readable: Readable, key: string, { answers, facts }: KnownPerson): FieldValue | undefined {
  if (readable.source === 'directory') return facts[readable.fact]
  const answer = Object.hasOwn(answers, key) ? answers[key] : undefined
  return answer ?? (readable.fallback && facts[readable.fallback.fact])
}

function present(readable: Readable, value: FieldValue | undefined): FieldValue | undefined {
  if (value === undefined || typeof value === 'number') return value
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (!isList(value)) return Object.freeze({ ...value })
  const items = readable.kind === 'languages' ? value.map(baseLanguage) : value
  return items.length === 0 ? undefined : Object.freeze([...new Set(items)])
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value)
}

function baseLanguage(tag: string): string {
  return (tag.split('-')[0] ?? tag).toLowerCase()
}
