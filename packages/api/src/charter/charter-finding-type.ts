import { CHARTER_RULES, type CharterFinding } from '@ithaca/core/charter'
import { builder } from '../platform/graphql/builder.ts'

const CharterSeverityType = builder.enumType('CharterSeverity', {
  subGraphs: ['console'],
  description: 'BREAKS: mentoring does not work like this. WEAKENS: it works, and could be better.',
  values: { BREAKS: { value: 'breaks' }, WEAKENS: { value: 'weakens' } } as const,
})

export const CharterFindingType = builder.objectRef<CharterFinding>('CharterFinding').implement({
  subGraphs: ['console'],
  description: 'A place where a template or a program departs from a rule of mentoring, and what mends it.',
  fields: (t) => ({
    check: t.exposeString('check', { description: 'What found it: stable, kebab-case; docs/charter.md lists them all.' }),
    rule: t.exposeString('rule', { description: 'M1 to M18.' }),
    words: t.string({ description: 'What the rule asks.', resolve: ({ rule }) => CHARTER_RULES[rule] }),
    severity: t.field({ type: CharterSeverityType, resolve: ({ severity }) => severity }),
    where: t.exposeString('where', { description: 'A path in the template, such as phases.1.weeks.' }),
    says: t.exposeString('says'),
    mend: t.exposeString('mend'),
  }),
})
