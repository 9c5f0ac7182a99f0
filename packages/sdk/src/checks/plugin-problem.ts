/**
 * Why a plugin, or a part of it, is not used. It is shown to whoever runs the installation; the rest goes on.
 *
 * `code` is stable and UPPER_SNAKE, `message` says what is wrong and what would mend it, `where` names the criterion,
 * template, field or message (`criterion values`, `message fr values.label`).
 */
export interface PluginProblem {
  readonly code: PluginProblemCode
  readonly message: string
  readonly where?: string
}

/** The kinds of problem that loading can find. */
export type PluginProblemCode =
  | 'NOT_LOADED'
  | 'NOT_A_PLUGIN'
  | 'BAD_ID'
  | 'BAD_VERSION'
  | 'ENGINE_MISMATCH'
  | 'DUPLICATE_ID'
  | 'PERFORMANCE_DATA'
  | 'FIELD_INVALID'
  | 'FIELD_CONFLICT'
  | 'CRITERION_INVALID'
  | 'SETTINGS_INVALID'
  | 'MESSAGE_MISSING'
  | 'TEMPLATE_INVALID'
  | 'CRITERION_UNKNOWN'
  | 'PLUGIN_THREW'

/** A problem at a place. */
export function problem(code: PluginProblemCode, message: string, where?: string): PluginProblem {
  return where === undefined ? { code, message } : { code, message, where }
}

const KEBAB = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** Whether a text can be an id: kebab-case, at most 60 characters. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 60 && KEBAB.test(text)
}
