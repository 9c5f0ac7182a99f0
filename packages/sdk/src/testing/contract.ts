import type { Criterion } from '../criterion/criterion.ts'
import type { Plugin } from '../plugin/plugin.ts'
import { checkAnswers } from './checks/check-answers.ts'
import { checkComparer } from './checks/check-comparer.ts'
import { checkConduct } from './checks/check-conduct.ts'
import { checkDeclaration } from './checks/check-declaration.ts'
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
 * Eighty made-up people are matched by each criterion. A criterion that never comes back cannot be stopped from within:
 * your test runner's time limit ends it, as the host's does.
 *
 * @example expect(contract(plugin)).toEqual([])
 */
export function contract(plugin: Plugin, { examples = {} }: ContractOptions = {}): readonly ContractFinding[] {
  const declared = checkDeclaration(plugin)
  if (declared.length > 0) return declared
  return plugin.criteria.flatMap((criterion) => checkCriterion(plugin, criterion, examples[criterion.id] ?? []))
}

function checkCriterion(
  { messages }: Plugin,
  criterion: Criterion,
  examples: readonly ExamplePair[],
): readonly ContractFinding[] {
  const trial = (): Trial => createTrial(criterion, examples)
  const before = [...checkComparer(trial()), ...checkSettings(trial())]
  if (before.length > 0) return before
  const conduct = [...checkConduct(trial()), ...checkAnswers(trial())]
  if (conduct.length > 0) return conduct
  return [
    ...checkRepetition(trial()),
    ...checkSymmetry(trial()),
    ...checkReasons(trial(), messages),
    ...checkEffect(trial()),
    ...checkTime(trial()),
  ]
}
