/** A point of a curve: a difference, and the score (0 to 1) that it earns. */
export type CurvePoint = readonly [difference: number, score: number]

/**
 * Compares two numbers, or two days, by their difference **mentor minus mentoree**: in the fields' unit, or in days.
 *
 * The score is read from a curve of straight lines between points. Left of the first point it stays at the first score,
 * right of the last at the last. Missing on either side is no data. A curve has 1 to 16 points with differences that
 * rise strictly and scores from 0 to 1.
 */
export interface Numeric {
  readonly compare: 'numeric'
  readonly mentor: string
  readonly mentoree: string
  readonly curve: readonly CurvePoint[]
}

/** What an author gives to `numeric`. */
export interface NumericDefinition<MentorName extends string = string, MentoreeName extends string = string> {
  readonly mentor: MentorName
  readonly mentoree: MentoreeName
  readonly curve: readonly CurvePoint[]
}

/**
 * Compares two numbers, or two days, by their difference.
 *
 * @example numeric({ mentor: 'years', mentoree: 'years', curve: [[0, 0], [3, 1], [15, 1], [30, 0.4]] })
 */
export function numeric(definition: NumericDefinition): Numeric {
  return Object.freeze({ ...definition, compare: 'numeric' })
}

/** The curve "the nearer the better": 1 when equal, 0 from `span` apart on. `span` is above 0, in the field's unit. */
export function near(span: number): readonly CurvePoint[] {
  return [
    [-span, 0],
    [0, 1],
    [span, 0],
  ]
}
