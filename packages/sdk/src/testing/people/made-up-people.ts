import type { Fields, AnyView, SidedFields } from '../../field/reads.ts'
import type { FieldValue } from '../../field/vocabulary.ts'
import { madeUpValue } from './made-up-value.ts'
import { createRandom, type Random } from './random.ts'

/** Somebody who does not exist: an id that `people` fields may name, and what a criterion sees of them. */
export interface MadeUpPerson {
  readonly id: string
  readonly view: AnyView
}

/** Mentors and mentorees who do not exist. */
export interface MadeUpPeople {
  readonly mentors: readonly MadeUpPerson[]
  readonly mentorees: readonly MadeUpPerson[]
}

/** How many people on each side, and the seed that they come from: the same seed gives the same people. */
export interface MadeUpOptions {
  readonly count?: number
  readonly seed?: number
}

/** How often a value is missing. */
const MISSING_SHARE = 0.15

/** Makes up people who have answered what a criterion reads, most of it, within its limits. 40 a side unless told. */
export function madeUpPeople(reads: SidedFields, { count = 40, seed = 1 }: MadeUpOptions = {}): MadeUpPeople {
  const random = createRandom(seed)
  const ids = (side: string) => Array.from({ length: count }, (_, index) => `${side}-${index + 1}`)
  const mentorIds = ids('mentor')
  const mentoreeIds = ids('mentoree')
  return {
    mentors: mentorIds.map((id) => ({ id, view: makeView(random, reads.mentor, mentoreeIds) })),
    mentorees: mentoreeIds.map((id) => ({ id, view: makeView(random, reads.mentoree, mentorIds) })),
  }
}

function makeView(random: Random, fields: Fields, ids: readonly string[]): AnyView {
  const view = Object.create(null) as Record<string, FieldValue>
  for (const [name, readable] of Object.entries(fields)) {
    const value = madeUpValue(random, readable, ids)
    if (random() >= MISSING_SHARE) view[name] = freezeValue(value)
  }
  return Object.freeze(view)
}

/** A value that cannot be changed. */
export function freezeValue(value: FieldValue): FieldValue {
  if (typeof value !== 'object') return value
  return Object.freeze(isList(value) ? [...value] : { ...value })
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value)
}
