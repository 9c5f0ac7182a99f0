import {
  type Comparer,
  comparers,
  type ConstraintComparer,
  type ConstraintComparers,
  type PreferenceComparer,
  type PreferenceComparers,
} from '../compare/comparer.ts'
import { isSided, type KeysOf, type MentorFields, type MentoreeFields, type Reads, type View } from '../field/reads.ts'
import type { SettingsOf, SettingsSchema } from '../settings/settings.ts'
import type { Criterion, ExplainContext, Explanation, PairContext, ScoreContext } from './criterion.ts'
import type { ConstraintAnswer, PreferenceAnswer } from './verdict.ts'

/** What every criterion says about itself. */
export interface CriterionCommon<Of extends Reads, Schema, Key extends string> {
  /** Kebab-case, unique in an installation: put your organisation's name first (`acme-shared-campus`). */
  readonly id: string
  /** Message key of the name that a program manager reads. */
  readonly label: Key
  /** Message key of what it does, in a sentence or two. */
  readonly description: Key
  /** Message key: why the default weight is fair, with its source (M7); for a constraint, why the rule is. */
  readonly because: Key
  /** What it reads of people: for both sides alike, or `{ mentor: {...}, mentoree: {...} }`. */
  readonly reads: Of
  /** The settings that a program may change. Every one has a default. */
  readonly settings?: Schema
  /** Raise it when the shape of the settings changes; 1 unless told. */
  readonly version?: number
  /** Moves stored settings of an older version on. */
  readonly upgrade?: (old: unknown, fromVersion: number) => unknown
  /** Say so when mentor and mentoree may be exchanged without changing the answer. Not with sided `reads`. */
  readonly symmetric?: boolean
  /** Says in words why this answer; asked only for pairs that somebody looks at. */
  readonly explain: (
    context: ExplainContext<View<MentorFields<Of>>, View<MentoreeFields<Of>>, SettingsOf<Schema>>,
  ) => Explanation<Key>
}

/** The comparers that `score` finds in its argument, by the kind of the criterion. */
type ComparersFor<Kind, Of> = Kind extends 'constraint'
  ? ConstraintComparers<MentorFields<Of>, MentoreeFields<Of>>
  : PreferenceComparers<MentorFields<Of>, MentoreeFields<Of>>

type ComparerFor<Kind, Key extends string> = Kind extends 'constraint' ? ConstraintComparer<Key> : PreferenceComparer

type AnswerFor<Kind, Key extends string> = Kind extends 'constraint' ? ConstraintAnswer<Key> : PreferenceAnswer

/** A criterion that declares how to compare. */
export interface DeclaredScore<Kind, Of, Schema, Key extends string> {
  /**
   * Declares how to compare, with one of the comparers in its argument: `keyed`, `sets`, `numeric`, `ranked`, `named`.
   * Called once for a run.
   */
  readonly score: (context: ScoreContext<SettingsOf<Schema>> & ComparersFor<Kind, Of>) => ComparerFor<Kind, Key>
  readonly pair?: never
}

/** A criterion that is written for one pair at a time. */
export interface WrittenPair<Kind, Of, Schema, Key extends string> {
  /** Answers for one pair, when nothing declared fits. Asked for as few pairs as the engine can manage. */
  readonly pair: (
    context: PairContext<View<MentorFields<Of>>, View<MentoreeFields<Of>>, SettingsOf<Schema>>,
  ) => AnswerFor<Kind, Key>
  readonly score?: never
}

type WeightFor<Kind> = Kind extends 'constraint'
  ? { readonly weight?: never }
  : {
      /** The weight that a program starts with, in points of about 100 over all its criteria; above 0, at most 100. */
      readonly weight: number
    }

/**
 * A criterion as an author writes it. A `preference` says how well two people fit, from 0 to 1, and has a weight; a
 * `constraint` says which two must not be proposed to each other.
 */
export type CriterionDefinition<
  Kind extends Criterion['kind'],
  Of extends Reads,
  Schema,
  Key extends string,
> = CriterionCommon<Of, Schema, Key> & { readonly kind: Kind } & WeightFor<Kind> &
  (DeclaredScore<Kind, Of, Schema, Key> | WrittenPair<Kind, Of, Schema, Key>)

/**
 * Declares a criterion. `reads` gives the types of what `score`, `pair` and `explain` receive: a field that is not
 * declared does not compile, and is not there at run time either.
 */
export function defineCriterion<
  const Kind extends Criterion['kind'],
  const Of extends Reads,
  const Key extends string,
  Schema extends SettingsSchema | undefined = undefined,
>(definition: CriterionDefinition<Kind, Of, Schema, Key>): Criterion<Key | KeysOf<Of>> {
  const { reads, score } = definition
  const sided = isSided(reads) ? reads : { mentor: reads, mentoree: reads }
  const declare = score as ((context: ScoreContext) => Comparer) | undefined
  const criterion = {
    version: 1,
    symmetric: false,
    weight: 0,
    settings: undefined,
    ...definition,
    reads: Object.freeze({ ...sided }),
    ...(declare && { score: (context: ScoreContext) => declare({ ...context, ...comparers }) }),
  }
  return Object.freeze(criterion) as unknown as Criterion<Key | KeysOf<Of>>
}
