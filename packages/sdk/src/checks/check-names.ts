import type { Criterion } from '../criterion/criterion.ts'
import type { Fields } from '../field/reads.ts'
import type { Messages } from '../message/message.ts'
import { problem, type PluginProblem } from './plugin-problem.ts'

/** Whether a name means performance data (M4). */
export type NameDetector = (name: string) => boolean

/** The names that a set of fields gives away: their own, the shared ones, and those of their options. */
export function namesOf(fields: Fields): readonly string[] {
  return Object.entries(fields).flatMap(([name, readable]) => [
    name,
    ...(readable.source === 'answer' && readable.known !== undefined ? [readable.known] : []),
    ...('options' in readable ? Object.keys(readable.options) : []),
  ])
}

/** Finds names in what a criterion, or a rule over groups, reads that mean performance data (M4). */
export function checkNames(
  { id, reads }: Pick<Criterion, 'id' | 'reads'>,
  isPerformanceData: NameDetector,
  what: 'criterion' | 'group rule' = 'criterion',
): readonly PluginProblem[] {
  const names = new Set([id, ...namesOf(reads.mentor), ...namesOf(reads.mentoree)])
  return [...names]
    .filter((name) => isPerformanceData(name))
    .map((name) => {
      const message = `"${name}" means performance data, which no criterion may read (M4). Leave it out.`
      return problem('PERFORMANCE_DATA', message, `${what} ${id}`)
    })
}

/** The message keys in which a field asks: its question and its options. Help may speak of what is not asked. */
function askingKeys(fields: Fields): readonly string[] {
  return Object.values(fields).flatMap((readable) => {
    if (readable.source === 'directory') return []
    return [readable.label, ...('options' in readable ? Object.values(readable.options) : [])]
  })
}

/** Finds questions whose words, in any language, ask for performance data (M4), whatever their name. */
export function checkQuestions(
  fields: Fields,
  messages: Messages,
  where: string,
  isPerformanceData: NameDetector,
): readonly PluginProblem[] {
  return Object.entries(messages).flatMap(([language, texts]) =>
    [...new Set(askingKeys(fields))]
      .filter((key) => isPerformanceData(texts[key] ?? ''))
      .map((key) => {
        const message = `"${texts[key] ?? ''}" asks for performance data, which no form may do (M4). Leave it out.`
        return problem('PERFORMANCE_DATA', message, `${where}, message ${language} ${key}`)
      }),
  )
}
