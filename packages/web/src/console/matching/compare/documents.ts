import type { ComparedScenarioQuery } from '../../../generated/console/graphql.ts'
import { graphql } from '../../app/graphql.ts'

export const ComparableRunsQuery = graphql(`
  query ComparableRuns($programId: ID!, $first: Int!) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        matchingRuns(first: $first) {
          edges { node { id number name createdAt job { id status } } }
        }
      }
    }
  }
`)

export const ScenarioQuery = graphql(`
  query ComparedScenario($id: ID!, $by: GroupFact!) {
    node(id: $id) {
      __typename
      id
      ... on MatchingRun {
        number name floor
        weights { criterionId label weight share }
        summary {
          pairs mentors mentorees unmatchedMentorees unmatchedMentors meanFit lowestFit mentorLoads
          groups(by: $by) { group mentorees matched meanFit }
        }
        replayJob { id status stage done total errorCode errorMessage finishedAt }
        replay { isIdentical checkedAt ruleCosts { rule label matches totalFit } }
      }
    }
  }
`)

export const ComparisonQuery = graphql(`
  query CompareRuns($firstId: ID!, $secondId: ID!) {
    compareRuns(firstId: $firstId, secondId: $secondId) {
      samePairs onlyFirst onlySecond movedMentorees
      differing { mentorId mentorName mentoreeId mentoreeName fit isInFirst }
    }
  }
`)

export const ReplayRun = graphql(`
  mutation ReplayMatchingRun($input: ReplayMatchingRunInput!) {
    replayMatchingRun(input: $input) {
      ... on MatchingRun { id replayJob { id status stage done total errorCode errorMessage finishedAt } }
      ... on Failure { code message path }
    }
  }
`)

export type Compared = Extract<NonNullable<ComparedScenarioQuery['node']>, { __typename: 'MatchingRun' }>
export type Side = { id: string; label: string }
/** Two scenarios with their labels, as the parts of this page take them. */
export type Both = { first: Side & { run: Compared }; second: Side & { run: Compared } }
