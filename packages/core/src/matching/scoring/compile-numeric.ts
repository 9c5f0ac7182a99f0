import type { AnyView, CurvePoint, KeyValue, Numeric } from '@ithaca/sdk'
import { CriterionFault } from './compiled-criterion.ts'
import type { CompiledCriterion, CompileInput } from './compiled-criterion.ts'
import { compileTable } from './compile-keyed.ts'
import { codeKeys } from './key-codes.ts'

const DAY_MS = 86_400_000

/** Compiles `numeric`: numbers and days of people are few, so their differences fit a table like any keys. */
export function* compileNumeric(input: CompileInput, comparer: Numeric): Generator<void, CompiledCriterion> {
  const { curve } = comparer
  if (curve.length === 0) throw new CriterionFault(input.criterion.id, 'Its curve has no points.', { kind: 'bad-answer' })
  return compileTable(input, {
    rows: codeKeys(yield* input.mentorees.map((view) => numberIn(view, comparer.mentoree))),
    columns: codeKeys(yield* input.mentors.map((view) => numberIn(view, comparer.mentor))),
    score: scoreBy(curve),
  })
}

function scoreBy(curve: readonly CurvePoint[]): (mentor: KeyValue, mentoree: KeyValue) => number {
  return (mentor, mentoree) => readCurve(curve, Number(mentor) - Number(mentoree))
}

/** A number, or a day as days since 1970. */
function numberIn(view: AnyView, name: string): number | undefined {
  const value = view[name]
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const day = Date.parse(`${value}T00:00:00Z`) / DAY_MS
  return Number.isNaN(day) ? undefined : day
}

/** Straight lines between points, level beyond both ends. */
export function readCurve(curve: readonly CurvePoint[], difference: number): number {
  const after = curve.findIndex(([at]) => difference <= at)
  if (after === 0) return curve[0]![1]
  if (after < 0) return curve.at(-1)![1]
  const [from, fromScore] = curve[after - 1]!
  const [to, toScore] = curve[after]!
  return fromScore + ((toScore - fromScore) * (difference - from)) / (to - from)
}
