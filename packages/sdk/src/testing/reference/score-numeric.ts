import type { CurvePoint, Numeric } from '../../compare/numeric.ts'
import { noData, type PreferenceAnswer } from '../../criterion/verdict.ts'
import type { FieldValue } from '../../field/vocabulary.ts'
import type { AnyView } from '../../field/reads.ts'

const MILLISECONDS_A_DAY = 86_400_000

function asNumber(value: FieldValue | undefined): number | undefined {
  if (typeof value === 'number') return value
  const time = typeof value === 'string' ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) ? undefined : time / MILLISECONDS_A_DAY
}

/** The score at a difference on a curve of straight lines between points, level beyond its ends. */
export function scoreOnCurve(curve: readonly CurvePoint[], difference: number): number {
  const next = curve.findIndex(([at]) => at >= difference)
  const [to, toScore] = curve[next] ?? curve.at(-1) ?? [0, 0]
  const [from, fromScore] = curve[next - 1] ?? [to, toScore]
  if (next <= 0 || to === from) return toScore
  return fromScore + ((toScore - fromScore) * (difference - from)) / (to - from)
}

/** Scores by `numeric` as its docstring defines it. */
export function scoreNumeric({ mentor, mentoree, curve }: Numeric) {
  return (mentorView: AnyView, mentoreeView: AnyView): PreferenceAnswer => {
    const one = asNumber(mentorView[mentor])
    const other = asNumber(mentoreeView[mentoree])
    return one === undefined || other === undefined ? noData() : scoreOnCurve(curve, one - other)
  }
}
