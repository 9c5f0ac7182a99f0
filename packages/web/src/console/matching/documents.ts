import type { MatchingRunQuery } from '../../generated/console/graphql.ts'
import { graphql } from '../app/graphql.ts'

export const RunsQuery = graphql(`
  query MatchingRuns($programId: ID!, $first: Int!, $after: String) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        matchingRuns(first: $first, after: $after) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges {
            node {
              id number name createdAt publishedAt publishAt publishMissedAt
              job { id status stage done total errorCode errorMessage finishedAt }
              summary { pairs unmatchedMentorees unmatchedMentors }
              viewerCan { cancel publish }
            }
          }
        }
      }
    }
  }
`)

export const RunQuery = graphql(`
  query MatchingRun($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on MatchingRun {
        number name createdAt publishedAt publishAt publishMissedAt inputsHash outcomeHash engineVersion staying
        plugins { pluginId version hash }
        formedGroups { least most ofBound }
        replayJob { id status stage done total errorCode errorMessage finishedAt }
        replay { isIdentical checkedAt seconds ruleCosts { rule label matches totalFit } }
        job { id status stage done total errorCode errorMessage finishedAt }
        summary {
          pairs mentors mentorees unmatchedMentorees unmatchedMentors
          meanFit lowestFit isProvenOptimal seconds fitHistogram
          coverage { criterionId label share coverage }
          mentorLoads restingLocks
          kept { stayed of }
          stages { stage seconds }
        }
        viewerCan { cancel publish callBack }
      }
    }
  }
`)

export const GroupsQuery = graphql(`
  query ScenarioGroups($runId: ID!) {
    node(id: $runId) {
      __typename
      id
      ... on MatchingRun {
        formedGroups {
          groups {
            joined
            mentor { participationId personId name }
            members { participationId personId name pairId }
            together { criterionId label value }
          }
        }
      }
    }
  }
`)

export const PairsQuery = graphql(`
  query ScenarioPairs($runId: ID!, $first: Int!, $after: String, $search: String, $order: PairOrder) {
    node(id: $runId) {
      __typename
      id
      ... on MatchingRun {
        pairs(first: $first, after: $after, search: $search, order: $order) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges {
            node {
              id fit
              contributions { criterionId label value share }
              mentor { id person { id fullName } }
              mentoree { id person { id fullName } }
            }
          }
        }
      }
    }
  }
`)

export const PairQuery = graphql(`
  query ScenarioPair($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on ScenarioPair {
        fit difference
        contributions { criterionId label value share sentence }
        mentor { id person { id fullName jobTitle department } }
        mentoree { id person { id fullName jobTitle department } }
      }
    }
  }
`)

export const UnmatchedQuery = graphql(`
  query ScenarioUnmatched($runId: ID!, $first: Int!, $after: String) {
    node(id: $runId) {
      __typename
      id
      ... on MatchingRun {
        unmatched(first: $first, after: $after) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges { node { id role reason participation { id person { id fullName jobTitle } } } }
        }
      }
    }
  }
`)

export const PublicationPreviewQuery = graphql(`
  query PublicationPreview($runId: ID!) {
    publicationPreview(runId: $runId) {
      proposals mentorees mentors respondBy openProposals askedBefore canPublish
      letter { subject paragraphs }
      leftOut { inOneChain notTakingPart noPlace togetherBefore }
      recipients { participationId name isMentor proposals wasAskedBefore }
    }
  }
`)

export const StartRun = graphql(`
  mutation StartMatchingRun($input: StartMatchingRunInput!) {
    startMatchingRun(input: $input) {
      ... on MatchingRun { id number job { id status } }
      ... on Failure { code message path }
      ... on NotReadyError { missing { key message } }
    }
  }
`)

export const CancelRun = graphql(`
  mutation CancelMatchingRun($input: CancelMatchingRunInput!) {
    cancelMatchingRun(input: $input) {
      ... on MatchingRun { id job { id status } }
      ... on Failure { code message path }
    }
  }
`)

export const PublishRun = graphql(`
  mutation PublishMatchingRun($input: PublishMatchingRunInput!) {
    publishMatchingRun(input: $input) {
      ... on MatchingRun { id publishedAt publishAt publishMissedAt viewerCan { publish callBack } }
      ... on Failure { code message path }
      ... on NotReadyError { missing { key message } }
    }
  }
`)

export const CallBackPublication = graphql(`
  mutation CallBackPublication($input: CallBackPublicationInput!) {
    callBackPublication(input: $input) {
      ... on MatchingRun { id publishAt viewerCan { publish callBack } }
      ... on Failure { code message path }
      ... on NotReadyError { missing { key message } }
    }
  }
`)

export type Run = Extract<NonNullable<MatchingRunQuery['node']>, { __typename: 'MatchingRun' }>

export type Summary = NonNullable<Run['summary']>
