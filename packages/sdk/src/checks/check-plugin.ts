import type { Fields } from '../field/reads.ts'
import type { Plugin } from '../plugin/plugin.ts'
import { groupRulesOf } from '../unstable/index.ts'
import { buildTemplate } from '../template/define.ts'
import type { ProgramTemplate } from '../template/template.ts'
import { checkCriterion } from './check-criterion.ts'
import { checkFields } from './check-field.ts'
import { checkGroupRule } from './check-group-rule.ts'
import { checkMessages } from './check-messages.ts'
import { checkNames, checkQuestions, type NameDetector } from './check-names.ts'
import { keysOfReads, keysOfTemplate } from './message-keys.ts'
import { isId, problem, type PluginProblem } from './plugin-problem.ts'
import { checkTemplate } from './template/check-template.ts'
import { isInRange, isVersion } from './version-range.ts'

/** What the checks of a plugin need from outside. */
export interface PluginCheckOptions {
  /** Whether a name means performance data (M4). */
  readonly isPerformanceData: NameDetector
}

/**
 * Finds what is wrong with a plugin as it is declared, beside others or none. Of its functions only `build` of a
 * template is called: how criteria behave is the contract suite's to see. May throw what the plugin's getters throw.
 */
export function checkPlugin(plugin: Plugin, options: PluginCheckOptions): readonly PluginProblem[] {
  const { criteria, messages } = plugin
  const identity = checkIdentity(plugin)
  if (identity.length > 0) return identity
  const templates = checkTemplates(plugin, options)
  const groupRules = groupRulesOf(plugin)
  const faults = [...criteria.flatMap(checkCriterion), ...groupRules.flatMap(checkGroupRule), ...templates.problems]
  if (faults.length > 0) return faults
  const used = criteria.flatMap(({ label, description, because, reads }) => [
    label,
    description,
    because,
    ...keysOfReads(reads),
  ])
  const ofGroups = groupRules.flatMap(({ label, because, reads }) => [label, because, ...keysOfReads(reads)])
  return [
    ...criteria.flatMap((criterion) => checkNames(criterion, options.isPerformanceData)),
    ...groupRules.flatMap((rule) => checkNames(rule, options.isPerformanceData, 'group rule')),
    ...askedOf(plugin).flatMap(({ where, fields }) =>
      checkQuestions(fields, messages, where, options.isPerformanceData),
    ),
    ...checkMessages(messages, [...used, ...ofGroups, ...templates.keys]),
  ]
}

function checkIdentity({ id, version, engine }: Plugin): readonly PluginProblem[] {
  if (!isId(id)) return [problem('BAD_ID', 'A plugin’s id must be kebab-case, at most 60 characters.')]
  if (!isVersion(version)) return [problem('BAD_VERSION', `"${version}" is not a semantic version, as in 1.0.0.`)]
  if (isInRange('1.0.0', engine) !== undefined) return []
  return [problem('BAD_VERSION', `"${engine}" is not a range of engine versions; write one such as ^1.0.`)]
}

/** The questions of a plugin, with who asks them. */
function askedOf(plugin: Plugin): readonly { readonly where: string; readonly fields: Fields }[] {
  const { criteria, templates } = plugin
  return [
    ...[...criteria, ...groupRulesOf(plugin)].flatMap(({ id, reads }) =>
      [...new Set([reads.mentor, reads.mentoree])].map((fields) => ask(`criterion ${id}`, fields)),
    ),
    ...templates.flatMap(({ id, questions }) =>
      [questions.both, questions.mentor, questions.mentoree].map((fields) => ask(`template ${id}`, fields ?? {})),
    ),
  ]
}

function ask(where: string, fields: Fields) {
  return { where, fields }
}

function checkTemplates({ templates, messages }: Plugin, options: PluginCheckOptions) {
  const problems: PluginProblem[] = []
  const keys: string[] = []
  for (const template of templates) {
    const where = `template ${template.id}`
    const built = buildTemplate(template)
    if (!built.ok) {
      problems.push(...built.issues.map(({ message }) => problem('TEMPLATE_INVALID', message, where)))
      continue
    }
    const faults = checkBuilt(built.value, where, options)
    problems.push(...faults)
    if (faults.length > 0) continue
    const absent = built.value.languages.filter((language) => !Object.hasOwn(messages, language))
    const mend = 'Add them, or take the language from the template.'
    problems.push(
      ...absent.map((language) => problem('MESSAGE_MISSING', `There are no messages in "${language}". ${mend}`, where)),
    )
    keys.push(...keysOfTemplate(built.value))
  }
  return { problems, keys }
}

function checkBuilt(template: ProgramTemplate, where: string, options: PluginCheckOptions): readonly PluginProblem[] {
  const findings = checkTemplate(template, options).map(({ rule, path, message }) =>
    problem('TEMPLATE_INVALID', rule === 'shape' ? message : `${message} (${rule})`, `${where}, ${path}`),
  )
  if (findings.length > 0) return findings
  const { both, mentor, mentoree } = template.questions
  return [both, mentor, mentoree].flatMap((fields) => checkFields(fields ?? {}, where))
}
