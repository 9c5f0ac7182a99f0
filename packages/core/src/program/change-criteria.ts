import { findText, type Language, type Messages, parseSettings } from '@ithaca/sdk'
import { ok, type DomainError, type Result } from '../result/index.ts'
import type { Catalogue, LoadedCriterion } from '../plugins/loaded.ts'
import { freezeCriterion, type FrozenTemplate } from './frozen-template.ts'
import { refuse } from './limits.ts'
import type { PolicyCriterion, ProgramPolicy } from './policy.ts'
import { canEdit, type ProgramStatus } from './status.ts'

/** What a change of a program's criteria looks at, and what comes of it. */
export interface ProgramCriteria {
  readonly frozen: FrozenTemplate
  readonly policy: ProgramPolicy
}

/** Criteria of one program: what people can still understand. */
const MOST_CRITERIA = 20

/**
 * Adds an installed criterion to a program, with its own weight, default settings and reason. From then on the program
 * asks what the criterion reads. Fails when it is there already, is not installed, or the program is closing.
 */
export function addCriterion(
  { status, ...program }: ProgramCriteria & { readonly status: ProgramStatus },
  criterionId: string,
  catalogue: Catalogue,
): Result<ProgramCriteria, DomainError> {
  const { frozen, policy } = program
  if (!canEdit(status)) return refuse('PROGRAM_CLOSING', 'This program is closing, so its criteria stay as they are.', 'id')
  if (policy.criteria.some(({ criterion }) => criterion === criterionId)) {
    return refuse('CRITERION_TWICE', 'The program looks at this already.', 'criterionId')
  }
  if (policy.criteria.length >= MOST_CRITERIA) {
    return refuse('TOO_MANY_CRITERIA', `A program has at most ${MOST_CRITERIA} criteria. Take one away first.`, 'criterionId')
  }
  const loaded = catalogue.criteria.get(criterionId)
  const parsed = loaded && parseSettings(loaded.criterion.settings, {})
  if (loaded === undefined || parsed?.ok !== true) {
    return refuse('CRITERION_NOT_INSTALLED', 'No installed plugin brings this criterion.', 'criterionId')
  }
  const { kind, weight, version } = loaded.criterion
  const isConstraint = kind === 'constraint'
  const added: PolicyCriterion = {
    criterion: criterionId, isConstraint, weight, settings: parsed.value as PolicyCriterion['settings'], settingsVersion: version,
  }
  return ok({ policy: { ...policy, criteria: [...policy.criteria, added] }, frozen: introduce(frozen, loaded) })
}

/**
 * Takes a criterion from a program, and with it the questions that it alone asked; answers are kept. Fails when it is
 * not there, when no preference would be left that weighs anything, or when the program is closing.
 */
export function removeCriterion(
  { status, frozen, policy }: ProgramCriteria & { readonly status: ProgramStatus },
  criterionId: string,
): Result<ProgramCriteria, DomainError> {
  if (!canEdit(status)) return refuse('PROGRAM_CLOSING', 'This program is closing, so its criteria stay as they are.', 'id')
  const criteria = policy.criteria.filter(({ criterion }) => criterion !== criterionId)
  if (criteria.length === policy.criteria.length) {
    return refuse('CRITERION_UNKNOWN', 'This program has no such criterion.', 'criterionId')
  }
  if (!criteria.some(({ isConstraint, weight }) => !isConstraint && weight > 0)) {
    return refuse('NOTHING_WEIGHS', 'Let at least one preference weigh something: it says who fits whom.', 'criterionId')
  }
  const kept = frozen.template.criteria.filter(({ criterion }) => criterion !== criterionId)
  return ok({
    policy: { ...policy, criteria },
    frozen: {
      ...frozen,
      template: { ...frozen.template, criteria: kept },
      criteria: frozen.criteria.filter(({ id }) => id !== criterionId),
    },
  })
}

/** The frozen template with the criterion in it: its reason is frozen under a key of its own. */
function introduce(frozen: FrozenTemplate, loaded: LoadedCriterion): FrozenTemplate {
  const { id, because, weight, kind } = loaded.criterion
  const key = `added.${id}.because`
  const say = (language: Language) => findText(loaded.messages, because, language) ?? because
  const others = Object.entries(frozen.messages).map(([language, texts]) => [language, { ...texts, [key]: say(language) }] as const)
  const messages: Messages = { ...Object.fromEntries(others), en: { ...frozen.messages.en, [key]: say('en') } }
  const chosen = { criterion: id, because: key, ...(kind === 'preference' && { weight }) }
  return {
    ...frozen,
    messages,
    template: { ...frozen.template, criteria: [...frozen.template.criteria, chosen] },
    criteria: [...frozen.criteria, freezeCriterion(loaded)],
  }
}
