import { graphql, withFragments } from '../../app/graphql.ts'

/** Where a relationship stands, what can be done about it, and how it comes to its end. */
export const lifeFields = graphql(`
  fragment LifeFields on MyRelationship {
    id
    status
    closesOn
    closingGuide
    farewellUntil
    endedAt
    redefinedAs
    myClosingWord
    isRematchOffered
    myRematch
    chainConflict { foundAt iWait }
    viewerCan { pause resume planEnding callOffEnding sayClosingWord end }
  }
`)

export const pauseRelationship = withFragments(graphql(`
  mutation PauseRelationship($input: MyRelationshipInput!) {
    pauseRelationship(input: $input) { ... on MyRelationship { ...LifeFields } ... on Failure { code message path } }
  }
`), lifeFields)

export const resumeRelationship = withFragments(graphql(`
  mutation ResumeRelationship($input: MyRelationshipInput!) {
    resumeRelationship(input: $input) { ... on MyRelationship { ...LifeFields } ... on Failure { code message path } }
  }
`), lifeFields)

export const planEnding = withFragments(graphql(`
  mutation PlanEnding($input: PlanEndingInput!) {
    planEnding(input: $input) { ... on MyRelationship { ...LifeFields } ... on Failure { code message path } }
  }
`), lifeFields)

export const callOffEnding = withFragments(graphql(`
  mutation CallOffEnding($input: MyRelationshipInput!) {
    callOffEnding(input: $input) { ... on MyRelationship { ...LifeFields } ... on Failure { code message path } }
  }
`), lifeFields)

export const sayClosingWord = withFragments(graphql(`
  mutation SayClosingWord($input: SayClosingWordInput!) {
    sayClosingWord(input: $input) { ... on MyRelationship { ...LifeFields } ... on Failure { code message path } }
  }
`), lifeFields)

export const endRelationship = withFragments(graphql(`
  mutation EndRelationship($input: EndRelationshipInput!) {
    endRelationship(input: $input) { ... on MyRelationship { ...LifeFields } ... on Failure { code message path } }
  }
`), lifeFields)

export const answerRematch = withFragments(graphql(`
  mutation AnswerRematch($input: AnswerRematchInput!) {
    answerRematch(input: $input) { ... on MyRelationship { ...LifeFields } ... on Failure { code message path } }
  }
`), lifeFields)

export const answerChainConflict = withFragments(graphql(`
  mutation AnswerChainConflict($input: AnswerChainConflictInput!) {
    answerChainConflict(input: $input) { ... on MyRelationship { ...LifeFields } ... on Failure { code message path } }
  }
`), lifeFields)
