/** @module What can be told about a plugin without running it: the host looks at load, `contract` in your tests. */
export { checkPlugin, type PluginCheckOptions } from './check-plugin.ts'
export type { NameDetector } from './check-names.ts'
export { keysOfTemplate } from './message-keys.ts'
export { meansPerformance } from './performance-names.ts'
export { problem, type PluginProblem, type PluginProblemCode } from './plugin-problem.ts'
export { checkTemplate, type TemplateCheckOptions } from './template/check-template.ts'
export type { TemplateFinding, TemplateRule } from './template/finding.ts'
export { isInRange } from './version-range.ts'
