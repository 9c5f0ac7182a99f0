/** Checking the templates that programs are made from. The checks are the SDK's, so that authors meet the same ones. */
export { checkTemplate, type TemplateCheckOptions, type TemplateFinding, type TemplateRule } from '@ithaca/sdk/checks'
