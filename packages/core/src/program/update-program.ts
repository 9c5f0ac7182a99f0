import { parseSettings } from '@ithaca/sdk'
import { ok, type DomainError, type Result } from '../result/index.ts'
import type { Catalogue } from '../plugins/loaded.ts'
import { checkName, checkResponseDays, checkStartsOn, PROGRAM_LIMITS, refuse } from './limits.ts'
import type { PolicyCriterion, ProgramPolicy } from './policy.ts'
import type { FrozenTemplate } from './frozen-template.ts'
import { canEdit, type ProgramStatus } from './status.ts'

/** What of a program may be changed, as it is now. */
export interface EditableProgram {
  readonly status: ProgramStatus
  readonly name: string
  /** ISO date. */
  readonly startsOn: string
  readonly selfJoin: boolean
  readonly responseDays: number
  readonly policy: ProgramPolicy
}

/** What to change of a criterion; settings stay as they are unless given. */
export interface CriterionChange {
  readonly criterionId: string
  readonly weight: number
  readonly settings?: unknown
}

/** The changes wanted; what is left out stays as it is. */
export interface ProgramChanges {
  readonly name?: string | undefined
  readonly startsOn?: string | undefined
  readonly selfJoin?: boolean | undefined
  readonly responseDays?: number | undefined
  readonly floor?: number | undefined
  readonly criteria?: readonly CriterionChange[] | undefined
}

/** What checking the changes needs beside the program. */
export interface UpdateSetting {
  readonly frozen: FrozenTemplate
  readonly catalogue: Catalogue
}

/**
 * Changes a program's settings. Fails with what is wrong with the first change that cannot be made, and then none is:
 * a name or day that cannot be used, a new start once the program runs, a floor outside 0 to 1 (0 only where a
 * meeting is all there is, M7), a criterion that the program does not have or that is named twice, a weight outside
 * 0 to 100 or for a rule, settings that their criterion refuses, or no preference left that weighs anything.
 */
export function updateProgram(
  program: EditableProgram,
  changes: ProgramChanges,
  setting: UpdateSetting,
): Result<EditableProgram, DomainError> {
  if (!canEdit(program.status))
    return refuse('PROGRAM_CLOSING', 'This program is closing, so its settings stay as they are.', 'id')
  const name = changes.name === undefined ? ok(program.name) : checkName(changes.name)
  if (!name.ok) return name
  const startsOn = changeStart(program, changes.startsOn)
  if (!startsOn.ok) return startsOn
  const responseDays =
    changes.responseDays === undefined ? ok(program.responseDays) : checkResponseDays(changes.responseDays)
  if (!responseDays.ok) return responseDays
  const floor = changes.floor === undefined ? ok(program.policy.floor) : checkFloor(changes.floor, setting.frozen)
  if (!floor.ok) return floor
  const criteria = changeCriteria(program.policy.criteria, changes.criteria ?? [], setting.catalogue)
  if (!criteria.ok) return criteria
  return ok({
    ...program,
    name: name.value,
    startsOn: startsOn.value,
    selfJoin: changes.selfJoin ?? program.selfJoin,
    responseDays: responseDays.value,
    policy: { floor: floor.value, criteria: criteria.value },
  })
}

function changeStart({ status, startsOn }: EditableProgram, wanted: string | undefined): Result<string, DomainError> {
  if (wanted === undefined || wanted === startsOn) return ok(startsOn)
  if (status !== 'running') return checkStartsOn(wanted)
  return refuse(
    'ALREADY_RUNNING',
    'This program is running, so its start stays as it is. People have planned with it.',
    'startsOn',
  )
}

function checkFloor(floor: number, { template }: FrozenTemplate): Result<number, DomainError> {
  const isAllowed = floor <= 1 && (floor > 0 || (floor === 0 && template.kind === 'flash'))
  if (isAllowed) return ok(floor)
  const message = 'Set a floor above 0 and at most 1. Nobody is better than a poor match.'
  return refuse('FLOOR_OUT_OF_RANGE', message, 'floor')
}

function changeCriteria(
  criteria: readonly PolicyCriterion[],
  changes: readonly CriterionChange[],
  catalogue: Catalogue,
): Result<readonly PolicyCriterion[], DomainError> {
  const changed = new Map(criteria.map((criterion) => [criterion.criterion, criterion]))
  const seen = new Set<string>()
  for (const [index, change] of changes.entries()) {
    const path = ['criteria', String(index)]
    const current = changed.get(change.criterionId)
    if (seen.has(change.criterionId))
      return refuse('CRITERION_TWICE', 'Name each criterion once.', ...path, 'criterionId')
    seen.add(change.criterionId)
    if (current === undefined) {
      return refuse(
        'CRITERION_UNKNOWN',
        'This program has no such criterion. Its template says which it has.',
        ...path,
        'criterionId',
      )
    }
    const next = changeCriterion(current, change, catalogue, path)
    if (!next.ok) return next
    changed.set(change.criterionId, next.value)
  }
  const result = [...changed.values()]
  if (result.some(({ isConstraint, weight }) => !isConstraint && weight > 0)) return ok(result)
  return refuse('NOTHING_WEIGHS', 'Let at least one preference weigh something: it says who fits whom.', 'criteria')
}

function changeCriterion(
  current: PolicyCriterion,
  { weight, settings }: CriterionChange,
  catalogue: Catalogue,
  path: readonly string[],
): Result<PolicyCriterion, DomainError> {
  const { least, most } = PROGRAM_LIMITS.weight
  if (current.isConstraint && weight !== 0) {
    return refuse('RULE_HAS_NO_WEIGHT', 'A rule always applies, so it has no weight. Leave it at 0.', ...path, 'weight')
  }
  if (!(weight >= least && weight <= most)) {
    return refuse('WEIGHT_OUT_OF_RANGE', `A weight is from ${least} to ${most} points.`, ...path, 'weight')
  }
  if (settings === undefined) return ok({ ...current, weight })
  const criterion = catalogue.criteria.get(current.criterion)?.criterion
  if (criterion === undefined) {
    return refuse(
      'CRITERION_NOT_INSTALLED',
      'The plugin of this criterion is not installed, so its settings stay as they are.',
      ...path,
      'settings',
    )
  }
  const parsed = parseSettings(criterion.settings, settings)
  if (parsed.ok)
    return ok({
      ...current,
      weight,
      settings: parsed.value as PolicyCriterion['settings'],
      settingsVersion: criterion.version,
    })
  const [issue] = parsed.issues
  return refuse(
    'SETTINGS_INVALID',
    issue?.message ?? 'These settings cannot be used.',
    ...path,
    'settings',
    ...(issue?.path ?? []),
  )
}
