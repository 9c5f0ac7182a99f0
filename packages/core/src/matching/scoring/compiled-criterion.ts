import type { Criterion } from '@ithaca/sdk'
import type { CallWatch } from './call-watch.ts'
import type { RowPart } from './row-part.ts'
import type { ShownPeople } from './shown-people.ts'

/** A criterion has too little data for a pair. */
export const NO_DATA = -1
/** A constraint stands between the two. */
export const EXCLUDED = -2
/** A constraint has nothing against the two. */
export const ALLOWED = -3

/** A score in millionths, or NO_DATA, EXCLUDED or ALLOWED. */
export type PairAnswer = number

/** A criterion made ready for a run: people are numbers, mentorees by row and mentors by column. */
export interface CompiledCriterion extends RowPart {
  readonly criterion: Criterion
  readonly settings: unknown
  /** The quantised weight; 0 for a constraint. */
  readonly share: number
  /** The answer for one pair. */
  answerAt(row: number, column: number): PairAnswer
  /** Whether `table` only adds the best possible answers, and `answerAt` has to be asked for the true one. */
  readonly isWritten: boolean
  /** Whether anything is known of somebody. */
  hasRowData(row: number): boolean
  hasColumnData(column: number): boolean
}

/** Whose code is asked. */
export interface AuthorAt {
  /** A criterion, or a rule over groups. */
  readonly criterion: Pick<Criterion, 'id'>
  /** Where it stands in the policy, from 0. */
  readonly place: number
  readonly watch: CallWatch
}

/** What a criterion is compiled from. */
export interface CompileInput extends AuthorAt {
  readonly criterion: Criterion
  readonly settings: unknown
  readonly share: number
  readonly today: string
  /** What the criterion may see of each mentoree and mentor. */
  readonly mentorees: ShownPeople
  readonly mentors: ShownPeople
  /** Every id that may be named in a `people` field: of participations and of persons. */
  readonly rowOfId: ReadonlyMap<string, number>
  readonly columnOfId: ReadonlyMap<string, number>
}

/**
 * How a criterion broke its contract: it threw; it read what it does not declare; it changed what it was given; it
 * answered no score from 0 to 1 and no verdict of its kind; it gave another answer to the same question; it gave a
 * reason that cannot be said; it did not end, or took more memory than there is; it ended the process that it ran in;
 * it excludes nobody where it must.
 */
export type FaultKind =
  | 'threw'
  | 'undeclared-read'
  | 'wrote'
  | 'bad-answer'
  | 'not-repeatable'
  | 'bad-reason'
  | 'no-effect'
  | 'too-slow'
  | 'too-much-memory'
  | 'ended'

/** A criterion that broke its contract. It fails the run by name and never silently scores 0. */
export class CriterionFault extends Error {
  readonly criterionId: string
  readonly kind: FaultKind
  readonly row: number | undefined
  readonly column: number | undefined

  constructor(
    criterionId: string,
    message: string,
    { kind, row, column }: { readonly kind: FaultKind; readonly row?: number; readonly column?: number },
  ) {
    super(message)
    this.criterionId = criterionId
    this.kind = kind
    this.row = row
    this.column = column
  }
}
