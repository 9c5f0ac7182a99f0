import { parseSettings } from '../settings/settings.ts'
import type { GroupRule } from '../unstable/index.ts'
import { checkFields } from './check-field.ts'
import { isId, problem, type PluginProblem } from './plugin-problem.ts'

/** Finds what is wrong with the declaration of a rule over groups. It is not called: the contract suite does that. */
export function checkGroupRule({ id, reads, settings, group }: GroupRule): readonly PluginProblem[] {
  const where = `group rule ${id}`
  if (!isId(id)) return [problem('BAD_ID', 'The id of a rule over groups must be kebab-case, at most 60 characters.', where)]
  const { mentor, mentoree } = reads
  return [
    ...(typeof group === 'function' ? [] : [problem('CRITERION_INVALID', 'It must have group.', where)]),
    ...checkFields(mentor, where),
    ...(mentor === mentoree ? [] : checkFields(mentoree, where)),
    ...(parseSettings(settings, {}).ok
      ? []
      : [problem('SETTINGS_INVALID', 'Its default settings do not parse; give every one a default.', where)]),
  ]
}
