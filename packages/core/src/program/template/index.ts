/** Checking the templates that programs are made from. */
export { checkTemplate, type TemplateCheckOptions } from './check-template.ts'
export type { TemplateFinding, TemplateRule } from './finding.ts'
