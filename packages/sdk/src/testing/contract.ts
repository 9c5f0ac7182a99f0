import type { Criterion } from '../criterion/criterion.ts'
import type { Plugin } from '../plugin/plugin.ts'
import { groupRulesOf } from '../unstable/index.ts'
import { charter } from './charter.ts'
import { checkAnswers } from './checks/check-answers.ts'
import { checkComparer } from './checks/check-comparer.ts'
import { checkConduct } from './checks/check-conduct.ts'
import { checkDeclaration } from './checks/check-declaration.ts'
import { checkGroupRule } from './checks/check-group-rule.ts'
import { checkEffect } from './checks/check-effect.ts'
import { checkReasons } from './checks/check-reasons.ts'
import { checkRepetition } from './checks/check-repetition.ts'
import { checkSettings } from './checks/check-settings.ts'
import { checkSymmetry } from './checks/check-symmetry.ts'
import { checkTime } from './checks/measure-time.ts'
import type { ContractFinding } from './contract-finding.ts'
import { createTrial, type ExamplePair, type Trial } from './trial/trial.ts'

/** Pairs to try beside the made-up ones, by the criterion's id. */
export interface ContractOptions {
  readonly examples?: Readonly<Record<string, readonly ExamplePair[]>>
}

/**
 * Checks that a plugin keeps the contract, and answers what it does not keep: an empty list is what you want.
 *
 * Eighty made-up people are matched by each criterion, and put into groups for each rule over groups. A criterion that never comes back cannot be stopped from within:
 * your test runner's time limit ends it, as the host's does.
 *
 * @example expect(contract(plugin)).toEqual([])
 */
export function contract(plugin: Plugin, { examples = {} }: ContractOptions = {}): readonly ContractFinding[] {
  const declared = checkDeclaration(plugin)
  if (declared.length > 0) return declared
  return [
    ...checkTemplates(plugin),
    ...plugin.criteria.flatMap((criterion) => checkCriterion(plugin, criterion, examples[criterion.id] ?? [])),
    ...groupRulesOf(plugin).flatMap(checkGroupRule),
  ]
}

/** What of the charter a template breaks; what only weakens it is for its author to weigh. */
function checkTemplates(plugin: Plugin): readonly ContractFinding[] {
  return plugin.templates.flatMap((template) =>
    charter({ ...plugin, templates: [template] })
      .filter(({ severity }) => severity === 'breaks')
      .map(({ rule, where, says, mend }) => ({
        check: 'template' as const,
        where: `template ${template.id}, ${where}`,
        case: says,
        mend: `${mend} (${rule})`,
      })),
  )
}

type Stage = readonly ((trial: Trial, plugin: Plugin) => readonly ContractFinding[])[]

/** Later stages take for granted what earlier ones check, so a plugin sees the findings of one stage at a time. */
const STAGES: readonly Stage[] = [
  [checkComparer, checkSettings],
  [checkConduct],
  [checkAnswers],
  [checkTime],
  [checkRepetition, checkSymmetry, checkEffect, (trial, { messages }) => checkReasons(trial, messages)],
]

function checkCriterion(
  plugin: Plugin,
  criterion: Criterion,
  examples: readonly ExamplePair[],
): readonly ContractFinding[] {
  for (const stage of STAGES) {
    const findings = stage.flatMap((check) => check(createTrial(criterion, examples), plugin))
    if (findings.length > 0) return findings
  }
  return []
}
