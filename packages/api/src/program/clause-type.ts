import { builder } from '../platform/graphql/builder.ts'

/** A clause of the agreement in words. */
export interface ShownClause {
  readonly key: string
  readonly topic: string
  readonly title: string
  readonly text: string
}

export const ClauseType = builder.objectRef<ShownClause>('Clause').implement({
  subGraphs: ['console', 'portal'],
  description: 'A clause of the agreement that both sign (M9).',
  fields: (t) => ({ key: t.exposeString('key'), topic: t.exposeString('topic'), title: t.exposeString('title'), text: t.exposeString('text') }),
})
