import { buildTemplate, parseSettings, type ProgramTemplate } from '@ithaca/sdk'
import { ok, type DomainError, type Result } from '../result/index.ts'
import type { Catalogue, LoadedTemplate } from '../plugins/loaded.ts'
import { freezeTemplate, type FrozenTemplate } from './frozen-template.ts'
import { checkName, checkStartsOn, refuse } from './limits.ts'
import type { PolicyCriterion, ProgramPolicy } from './policy.ts'

/** A program that does not have an id yet. */
export interface NewProgram {
  readonly name: string
  /** ISO date. */
  readonly startsOn: string
  readonly templateId: string
  readonly templateVersion: string
  readonly frozen: FrozenTemplate
  readonly policy: ProgramPolicy
  readonly responseDays: number
}

/**
 * Makes a program from a template: the template's version and texts are frozen with it, and its policy starts from the
 * template's weights, settings and floor. Fails when the name or the day cannot be used, or when the template's own
 * settings cannot.
 */
export function createProgram(
  loaded: LoadedTemplate,
  catalogue: Catalogue,
  { name, startsOn }: { readonly name: string; readonly startsOn: string },
): Result<NewProgram, DomainError> {
  const cleanName = checkName(name)
  if (!cleanName.ok) return cleanName
  const day = checkStartsOn(startsOn)
  if (!day.ok) return day
  const built = buildTemplate(loaded.template)
  if (!built.ok)
    return refuse(
      'TEMPLATE_UNUSABLE',
      'The defaults of this template cannot be used. Ask whoever keeps its plugin.',
      'templateId',
    )
  const policy = startingPolicy(built.value, catalogue)
  if (!policy.ok) return policy
  return ok({
    name: cleanName.value,
    startsOn: day.value,
    templateId: built.value.id,
    templateVersion: built.value.version,
    frozen: freezeTemplate(built.value, loaded, catalogue),
    policy: policy.value,
    responseDays: built.value.responseDays,
  })
}

function startingPolicy(template: ProgramTemplate, catalogue: Catalogue): Result<ProgramPolicy, DomainError> {
  const criteria: PolicyCriterion[] = []
  for (const { criterion: id, weight, settings } of template.criteria) {
    const criterion = catalogue.criteria.get(id)?.criterion
    const parsed = criterion && parseSettings(criterion.settings, settings)
    if (criterion === undefined || parsed?.ok !== true) {
      return refuse(
        'CRITERION_UNUSABLE',
        `The criterion "${id}" of this template cannot be used here. Ask whoever keeps its plugin.`,
        'templateId',
      )
    }
    const isConstraint = criterion.kind === 'constraint'
    criteria.push({
      criterion: id,
      isConstraint,
      weight: isConstraint ? 0 : (weight ?? criterion.weight),
      settings: parsed.value as PolicyCriterion['settings'],
      settingsVersion: criterion.version,
    })
  }
  return ok({ floor: template.floor, criteria })
}
