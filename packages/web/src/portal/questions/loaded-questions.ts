import type { QuestionsPageQuery } from '../../generated/portal/graphql.ts'

/** A place with its questions, as this feature's page has loaded them. */
export type LoadedQuestions = Extract<NonNullable<QuestionsPageQuery['node']>, { __typename: 'MyParticipation' }>
