import { buildTemplate, type Criterion, type Plugin } from '@ithaca/sdk'
import { checkTemplate } from '../program/template/index.ts'
import { askerOf, namesOf } from './asker.ts'
import { checkCriterion } from './check-criterion.ts'
import { checkFields } from './check-field.ts'
import { checkMessages } from './check-messages.ts'
import { keysOfReads, keysOfTemplate } from './message-keys.ts'
import { isId, problem, type PluginProblem } from './plugin-problem.ts'
import { isInRange, isVersion } from './version-range.ts'

/** What loading needs to know of its installation. */
export interface LoadOptions {
  /** The version of the engine, `1.2.3`. */
  readonly engineVersion: string
  /** Whether a name means performance data (M4), in any spelling; the directory's detector. */
  readonly isPerformanceData: (name: string) => boolean
}

/** Finds what is wrong with a plugin by itself, beside others or none. None of its functions but `build` is called. */
export function checkPlugin(plugin: Plugin, options: LoadOptions): readonly PluginProblem[] {
  const { criteria, messages } = plugin
  const identity = checkIdentity(plugin, options.engineVersion)
  if (identity.length > 0) return identity
  const templates = checkTemplates(plugin, options)
  const faults = [...criteria.flatMap(checkCriterion), ...templates.problems]
  if (faults.length > 0) return faults
  const used = [
    ...criteria.flatMap(({ label, description, because, reads }) => [label, description, because, ...keysOfReads(reads)]),
    ...templates.keys,
  ]
  return [...criteria.flatMap((criterion) => checkNames(criterion, options)), ...checkMessages(messages, used)]
}

function checkIdentity({ id, version, engine }: Plugin, engineVersion: string): readonly PluginProblem[] {
  if (!isId(id)) return [problem('BAD_ID', 'A plugin’s id must be kebab-case, at most 60 characters.')]
  if (!isVersion(version)) return [problem('BAD_VERSION', `"${version}" is not a semantic version, as in 1.0.0.`)]
  const fits = isInRange(engineVersion, engine)
  if (fits === true) return []
  const message =
    fits === undefined
      ? `"${engine}" is not a range of versions; write one such as ^1.0.`
      : `It asks for engine ${engine} and this is ${engineVersion}. Install a version of the plugin for this engine.`
  return [problem('ENGINE_MISMATCH', message)]
}

function checkNames({ id, reads }: Criterion, { isPerformanceData }: LoadOptions): readonly PluginProblem[] {
  const names = new Set([id, ...namesOf(reads.mentor), ...namesOf(reads.mentoree)])
  return [...names].filter(isPerformanceData).map((name) => {
    const message = `"${name}" means performance data, which no criterion may read (M4). Leave it out.`
    return problem('PERFORMANCE_DATA', message, `criterion ${id}`)
  })
}

function checkTemplates({ templates, messages }: Plugin, options: LoadOptions) {
  const problems: PluginProblem[] = []
  const keys: string[] = []
  for (const template of templates) {
    const where = `template ${template.id}`
    const built = buildTemplate(template)
    if (!built.ok) {
      problems.push(...built.issues.map(({ message }) => problem('TEMPLATE_INVALID', message, where)))
      continue
    }
    const findings = checkTemplate(built.value, options)
    problems.push(
      ...findings.map(({ rule, path, message }) =>
        problem('TEMPLATE_INVALID', rule === 'shape' ? message : `${message} (${rule})`, `${where}, ${path}`),
      ),
    )
    if (findings.length > 0) continue
    const { reads } = askerOf(built.value)
    problems.push(...checkFields(reads.mentor, where), ...checkFields(reads.mentoree, where))
    const absent = built.value.languages.filter((language) => !Object.hasOwn(messages, language))
    problems.push(
      ...absent.map((language) => problem('MESSAGE_MISSING', `There are no messages in "${language}".`, where)),
    )
    keys.push(...keysOfTemplate(built.value))
  }
  return { problems, keys }
}
