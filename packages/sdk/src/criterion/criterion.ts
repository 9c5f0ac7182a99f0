import type { Comparer } from '../compare/comparer.ts'
import type { AnyView, Fields, SidedFields } from '../field/reads.ts'
import type { Reason } from '../reason/reason.ts'
import type { SettingsSchema } from '../settings/settings.ts'
import type { Answer } from './verdict.ts'

/** What `score` is given: once for a run, before anybody is compared. */
export interface ScoreContext<Settings = unknown> {
  /** The parsed settings. */
  readonly settings: Settings
  /** The day of the run, `YYYY-MM-DD`. It is frozen with the run, so use it and never the clock. */
  readonly today: string
}

/** What `pair` is given for each pair that it is asked about. */
export interface PairContext<Mentor = AnyView, Mentoree = AnyView, Settings = unknown> extends ScoreContext<Settings> {
  readonly mentor: Mentor
  readonly mentoree: Mentoree
}

/**
 * What `explain` is given. The two views hold only what **both readers may see** (M8, M14): a field that is not
 * `visibleTo` the partner is missing here although it was there for `score`. `score` is this criterion's own answer.
 */
export interface ExplainContext<Mentor = AnyView, Mentoree = AnyView, Settings = unknown>
  extends PairContext<Mentor, Mentoree, Settings> {
  /** What the criterion answered for the pair, from 0 to 1. For a constraint it is 1. */
  readonly score: number
}

/** What may be said about a pair: nothing, one reason or several (at most 5 are shown). */
export type Explanation<Key extends string = string> = Reason<Key> | readonly Reason<Key>[] | undefined

/**
 * A criterion as the engine meets it: a rule (`constraint`) or a preference over a pair. Made by `defineCriterion`.
 *
 * Exactly one of `score` (declared, run by the engine over columns) and `pair` (written, asked pair by pair) is there.
 */
export interface Criterion<Key extends string = string> {
  /** Kebab-case, unique in an installation, at most 60 characters. */
  readonly 'id': string
  readonly 'kind': 'preference' | 'constraint'
  /** Counts the shapes of the settings, from 1. Stored settings of an older shape go through `upgrade`. */
  readonly 'version': number
  readonly 'label': Key
  readonly 'description': Key
  /** Message key: why the default weight is fair, with its source (M7); for a constraint, why the rule is. */
  readonly 'because': Key
  /** The weight that a program starts with, in points of about 100 over all its criteria. 0 for a constraint. */
  readonly 'weight': number
  /** Whether mentor and mentoree may be exchanged without changing the answer. Peer circles use only such criteria. */
  readonly 'symmetric': boolean
  readonly 'reads': SidedFields<Fields<Key>, Fields<Key>>
  readonly 'settings': SettingsSchema | undefined
  /** Moves settings of an older version on; the result is then parsed. */
  upgrade?(old: unknown, fromVersion: number): unknown
  score?(context: ScoreContext): Comparer
  pair?(context: PairContext): Answer
  explain(context: ExplainContext): Explanation
  /** Carries the message keys that answers use; never there at run time. */
  readonly '~keys'?: Key
}
