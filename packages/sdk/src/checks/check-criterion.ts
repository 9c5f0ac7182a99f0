import type { Criterion } from '../criterion/criterion.ts'
import { parseSettings } from '../settings/settings.ts'
import { checkFields } from './check-field.ts'
import { isId, problem, type PluginProblem } from './plugin-problem.ts'

/** The largest weight, in points of about 100 over a program's criteria. */
const MAX_WEIGHT = 100

/** Finds what is wrong with a criterion's declaration. Its functions are not called: the contract suite does that. */
export function checkCriterion(criterion: Criterion): readonly PluginProblem[] {
  const where = `criterion ${criterion.id}`
  if (!isId(criterion.id)) {
    return [problem('BAD_ID', 'A criterion’s id must be kebab-case, at most 60 characters.', where)]
  }
  const { mentor, mentoree } = criterion.reads
  return [
    ...shapeFaults(criterion).map((fault) => problem('CRITERION_INVALID', fault, where)),
    ...checkFields(mentor, where),
    ...(mentor === mentoree ? [] : checkFields(mentoree, where)),
    ...checkSettings(criterion, where),
  ]
}

function shapeFaults(criterion: Criterion): readonly string[] {
  const { kind, weight, version, symmetric, reads, score, pair, explain } = criterion
  const isPreference = kind === 'preference'
  const checks: readonly (readonly [boolean, string])[] = [
    [isPreference || kind === 'constraint', 'Its kind must be "preference" or "constraint".'],
    [!isPreference || (weight > 0 && weight <= MAX_WEIGHT), `Its weight must be above 0 and at most ${MAX_WEIGHT}.`],
    [isPreference || weight === 0, 'A constraint has no weight.'],
    [Number.isInteger(version) && version > 0, 'Its version must be a whole number from 1.'],
    [
      (typeof score === 'function') !== (typeof pair === 'function'),
      'It must have either score or pair, and not both.',
    ],
    [typeof explain === 'function', 'It must have explain (M8).'],
    [!symmetric || hasSameNames(reads), 'It says that it is symmetric, but reads different fields of each side.'],
    [version === 1 || typeof criterion.upgrade === 'function', 'A version above 1 needs upgrade(old, fromVersion).'],
  ]
  return checks.filter(([isKept]) => !isKept).map(([, fault]) => fault)
}

function hasSameNames({ mentor, mentoree }: Criterion['reads']): boolean {
  const names = Object.keys(mentor)
  return names.length === Object.keys(mentoree).length && names.every((name) => Object.hasOwn(mentoree, name))
}

function checkSettings({ settings }: Criterion, where: string): readonly PluginProblem[] {
  const parsed = parseSettings(settings, {})
  if (!parsed.ok) {
    const faults = parsed.issues.map(({ path, message }) => `${path.join('.') || 'settings'}: ${message}`).join('; ')
    return [
      problem('SETTINGS_INVALID', `Its default settings do not parse; give every one a default. ${faults}`, where),
    ]
  }
  try {
    settings?.['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
    return []
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return [
      problem('SETTINGS_INVALID', `Its settings give no JSON Schema, so that no form can be drawn: ${why}`, where),
    ]
  }
}
