import type { DomainError } from '../../result/index.ts'
import type { Choice } from '../assignment/choose-among-equals.ts'
import { findExclusion } from '../eligibility/exclusions.ts'
import type { Exclusions } from '../eligibility/exclusions.ts'
import { EXCLUDED } from '../scoring/compiled-criterion.ts'
import type { CompiledCriterion } from '../scoring/compiled-criterion.ts'
import type { MatchingPolicy } from './input.ts'
import type { Roster } from './roster.ts'

/** Locks that can all be, or what is wrong with the first that cannot. */
export function placeLocks(input: {
  readonly policy: MatchingPolicy
  readonly roster: Roster
  readonly exclusions: Exclusions
  readonly criteria: readonly CompiledCriterion[]
}): { readonly locks: readonly Choice[] } | { readonly error: DomainError } {
  const { policy, roster } = input
  const demand = roster.mentorees.map(({ mentoreeDemand }) => mentoreeDemand)
  const capacity = roster.mentors.map(({ mentorCapacity }) => mentorCapacity)
  const placed = new Set<string>()
  const locks: Choice[] = []
  for (const [at, { mentorId, mentoreeId }] of policy.locks.entries()) {
    const row = roster.rowOf.get(mentoreeId)
    const column = roster.columnOf.get(mentorId)
    const path = ['policy', 'locks', String(at)]
    const facts = { mentorId, mentoreeId }
    const refuse = (code: string, message: string) => ({ error: { code, message, path, facts } })
    if (row === undefined) return refuse('LOCK_UNKNOWN', 'The locked mentoree does not look for a mentor.')
    if (column === undefined) return refuse('LOCK_UNKNOWN', 'The locked mentor has no place.')
    const broken = findBrokenRule(input, row, column)
    if (broken !== undefined) return refuse(broken.code, broken.message)
    if (placed.has(`${row}/${column}`)) return refuse('LOCK_DUPLICATE', 'A pair is locked twice.')
    placed.add(`${row}/${column}`)
    if (policy.allowReciprocal !== true && isReciprocal(roster, placed, row, column)) {
      return refuse('LOCKS_RECIPROCAL', 'Two locks would make two people each other\'s mentor.')
    }
    if ((demand[row]! -= 1) < 0) return refuse('LOCK_OVER_DEMAND', 'The mentoree has more locks than they look for.')
    if ((capacity[column]! -= 1) < 0) return refuse('LOCK_OVER_CAPACITY', 'The mentor has more locks than places.')
    locks.push({ row, column })
  }
  return { locks }
}

/** A lock stands above the floor and above earlier partnership, and above nothing else. */
function findBrokenRule(
  input: { readonly exclusions: Exclusions; readonly criteria: readonly CompiledCriterion[] },
  row: number,
  column: number,
): { readonly code: string; readonly message: string } | undefined {
  switch (findExclusion(input.exclusions, row, column)) {
    case 'chain-of-command':
      return { code: 'LOCK_IN_CHAIN', message: 'One of the two is above the other; nothing lifts that (M1).' }
    case 'same-person':
      return { code: 'LOCK_SAME_PERSON', message: 'Nobody can be their own mentor.' }
    case 'veto':
      return { code: 'LOCK_VETOED', message: 'The pair is also vetoed.' }
    case 'previous-partner':
    case 'reciprocal':
    case 'already-locked':
    case undefined:
      break
  }
  const excluding = input.criteria.find((criterion) => criterion.answerAt(row, column) === EXCLUDED)
  if (excluding === undefined) return undefined
  return { code: 'LOCK_EXCLUDED', message: `The rule "${excluding.criterion.id}" stands between the two.` }
}

function isReciprocal(roster: Roster, placed: ReadonlySet<string>, row: number, column: number): boolean {
  const otherRow = roster.rowOf.get(roster.mentors[column]!.id)
  const otherColumn = roster.columnOf.get(roster.mentorees[row]!.id)
  return otherRow !== undefined && otherColumn !== undefined && placed.has(`${otherRow}/${otherColumn}`)
}
