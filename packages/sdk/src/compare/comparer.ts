import type { ConstraintAnswer, PreferenceAnswer } from '../criterion/verdict.ts'
import type { NamesOfKind, View } from '../field/reads.ts'
import { keyed, type Keyed, type KeyedDefinition, type KeyValue } from './keyed.ts'
import { named, type Named, type NamedDefinition } from './named.ts'
import { numeric, type Numeric, type NumericDefinition } from './numeric.ts'
import { ranked, type Ranked, type RankedDefinition } from './ranked.ts'
import { sets, type Sets, type SetsDefinition } from './sets.ts'

/** A declared comparison, as the engine compiles it over columns. */
export type Comparer = Keyed | Named | Sets | Ranked | Numeric

/** A declared comparison that answers for a preference. */
export type PreferenceComparer = Keyed<PreferenceAnswer> | Named<PreferenceAnswer> | Sets | Ranked | Numeric

/** A declared comparison that answers for a constraint. */
export type ConstraintComparer<Key extends string = string> =
  | Keyed<ConstraintAnswer<Key>>
  | Named<ConstraintAnswer<Key>>

/** The comparers that a preference may declare, typed by what it reads of each side. */
export interface PreferenceComparers<Mentor, Mentoree> {
  /** By a key each: the answer is asked once for each distinct pair of keys. */
  keyed<MentorKey extends KeyValue, MentoreeKey extends KeyValue>(
    definition: KeyedDefinition<View<Mentor>, View<Mentoree>, MentorKey, MentoreeKey, PreferenceAnswer>,
  ): Keyed<PreferenceAnswer>
  /** By two sets of tags or languages. */
  sets(definition: SetsDefinition<NamesOfKind<Mentor, SetKind>, NamesOfKind<Mentoree, SetKind>>): Sets
  /** By the difference of two numbers or days. */
  numeric(definition: NumericDefinition<NamesOfKind<Mentor, NumericKind>, NamesOfKind<Mentoree, NumericKind>>): Numeric
  /** By two rankings of the same options. */
  ranked(definition: RankedDefinition<NamesOfKind<Mentor, 'ranking'>, NamesOfKind<Mentoree, 'ranking'>>): Ranked
  /** By whether the two name each other. */
  named(
    definition: NamedDefinition<NamesOfKind<Mentor, 'people'>, NamesOfKind<Mentoree, 'people'>, PreferenceAnswer>,
  ): Named<PreferenceAnswer>
}

/** The comparers that a constraint may declare, typed by what it reads of each side. */
export interface ConstraintComparers<Mentor, Mentoree> {
  /** By a key each: the answer is asked once for each distinct pair of keys. */
  keyed<MentorKey extends KeyValue, MentoreeKey extends KeyValue, const Key extends string = never>(
    definition: KeyedDefinition<View<Mentor>, View<Mentoree>, MentorKey, MentoreeKey, ConstraintAnswer<Key>>,
  ): Keyed<ConstraintAnswer<Key>>
  /** By whether the two name each other. */
  named<const Key extends string = never>(
    definition: NamedDefinition<NamesOfKind<Mentor, 'people'>, NamesOfKind<Mentoree, 'people'>, ConstraintAnswer<Key>>,
  ): Named<ConstraintAnswer<Key>>
}

type SetKind = 'tags' | 'ranking' | 'languages'
type NumericKind = 'number' | 'date'

/** The comparers themselves, typed by nothing. `defineCriterion` hands them to `score`. */
export const comparers = Object.freeze({ keyed, sets, numeric, ranked, named })
