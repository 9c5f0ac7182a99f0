/** How a person reports: to their line manager, to a second one, or to whoever decides on their pay (M1). */
export type ReportingLineKind = 'solid' | 'dotted' | 'pay'

/** Every kind of reporting line, in the order in which screens show them. */
export const REPORTING_LINE_KINDS: readonly ReportingLineKind[] = ['solid', 'dotted', 'pay']

/**
 * One person reports to another for a while.
 *
 * Dates are ISO calendar dates (`2026-11-23`). The line is in force from `startsOn` until the day before `endsOn`;
 * without `endsOn` it goes on.
 */
export interface ReportingLine {
  readonly personId: string
  readonly managerId: string
  readonly kind: ReportingLineKind
  readonly startsOn: string
  readonly endsOn?: string
}

/** Whether a line is in force on a day (ISO date). ISO dates order as text does, so nothing is parsed. */
export function isInForce(line: Pick<ReportingLine, 'startsOn' | 'endsOn'>, asOf: string): boolean {
  return line.startsOn <= asOf && (line.endsOn === undefined || asOf < line.endsOn)
}
