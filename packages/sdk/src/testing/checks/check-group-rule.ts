import { isNoData, type Answer } from '../../criterion/verdict.ts'
import type { AnyView } from '../../field/reads.ts'
import { parseSettings } from '../../settings/settings.ts'
import type { GroupRule } from '../../unstable/index.ts'
import type { ContractFinding } from '../contract-finding.ts'
import { madeUpPeople } from '../people/made-up-people.ts'
import { isWriteError, messageOf } from '../trial/trial.ts'
import { watchPeople, type Watch } from '../trial/watch.ts'

const TODAY = '2027-03-01'
const SIZES = [2, 3, 5, 8, 12]
const GROUPS_OF_A_SIZE = 8

interface Group {
  readonly name: string
  readonly mentor: AnyView | undefined
  readonly members: readonly AnyView[]
}

/** A rule over groups answers for every group, in range, the same again, and does nothing to those it is shown. */
export function checkGroupRule(rule: GroupRule): readonly ContractFinding[] {
  const where = `group rule ${rule.id}`
  const parsed = parseSettings(rule.settings, {})
  const context = { settings: parsed.ok ? parsed.value : {}, today: TODAY }
  const watch: Watch = { undeclared: new Set(), changed: new Set() }
  const groups = makeGroups(rule, watch)
  const ask = ({ mentor, members }: Group) => rule.group(Object.freeze({ mentor, members: Object.freeze([...members]), ...context }))
  for (const group of groups) {
    const finding = tryGroup(() => ask(group), watch)
    if (finding !== undefined) return [{ ...finding, where, case: `${group.name} ${finding.case}` }]
  }
  const nobody = { name: 'nobody known', mentor: undefined, members: [Object.freeze({}), Object.freeze({})] }
  const unknown = tryGroup(() => ask(nobody), watch, true)
  return unknown === undefined ? [] : [{ ...unknown, where, case: `a group of whom nothing is known ${unknown.case}` }]
}

function makeGroups(rule: GroupRule, watch: Watch): readonly Group[] {
  const { mentors, mentorees } = watchPeople(madeUpPeople(rule.reads), rule.reads, watch)
  return SIZES.flatMap((size) =>
    Array.from({ length: GROUPS_OF_A_SIZE }, (_, at) => ({
      name: `a group of ${size}`,
      // Every other one as a circle of peers has none.
      mentor: at % 2 === 0 ? mentors[(at * 5 + size) % mentors.length]?.view : undefined,
      members: Array.from({ length: size }, (_member, step) => mentorees[(at * 7 + step * 3) % mentorees.length]!.view),
    })),
  )
}

type Found = Omit<ContractFinding, 'where'>

function tryGroup(ask: () => Answer, { undeclared, changed }: Watch, isNothingKnown = false): Found | undefined {
  let answer: Answer
  try {
    answer = ask()
    if (JSON.stringify(ask()) !== JSON.stringify(answer)) {
      const mend = 'Use nothing but the arguments: no clock, no randomness, nothing remembered. The day is in `today`.'
      return { check: 'same-again', case: 'was answered differently the second time', mend }
    }
  } catch (error) {
    const thrown = messageOf(error)
    const mend = 'Change nothing that you are given; sort with toSorted() and copy with [...list] first.'
    if (isWriteError(thrown)) return { check: 'frozen-inputs', case: `made it throw ${thrown}`, mend }
    const isLack = /undefined|null|not iterable/.test(thrown)
    return {
      check: isLack ? 'missing-data' : 'answers',
      case: `made it throw ${thrown}`,
      mend: isLack ? 'Any value may be missing, and circles have no mentor: answer noData() then.' : 'Answer for every group.',
    }
  }
  const [name] = undeclared
  if (name !== undefined) {
    const mend = `Declare ${name} in reads, or do without it: at run time it is not there.`
    return { check: 'only-what-it-reads', case: `had "${name}" of a person read`, mend }
  }
  if (changed.size > 0) return { check: 'frozen-inputs', case: `was written to: ${[...changed].join(', ')}`, mend: 'Change nothing that you are given.' }
  if (!isAnswer(answer)) {
    return { check: 'answers', case: `was answered ${JSON.stringify(answer) ?? 'undefined'}`, mend: 'Answer a number from 0 to 1, exclude(reason(...)), allow() or noData().' }
  }
  if (isNothingKnown && typeof answer === 'object' && answer.verdict === 'exclude') {
    return { check: 'missing-data', case: 'was excluded', mend: 'Answer noData() when nothing is known: missing data is no reason to exclude.' }
  }
  return undefined
}

function isAnswer(answer: Answer | null | undefined): boolean {
  if (typeof answer === 'number') return answer >= 0 && answer <= 1
  return typeof answer === 'object' && answer !== null && (isNoData(answer) || answer.verdict === 'allow' || answer.verdict === 'exclude')
}
