import { graphql } from '../../app/graphql.ts'

export const OpenStudio = graphql(`
  mutation OpenStudio($input: OpenStudioInput!) {
    openStudio(input: $input) {
      ... on Studio { id state }
      ... on Failure { code message path }
      ... on NotReadyError { missing { key message } }
    }
  }
`)

export const StudioQuery = graphql(`
  query Studio($id: ID!) {
    studio(id: $id) {
      id openedAt state stage part problem floor staying
      openedFrom { id number name }
      people { ids names mentorPlaces mentoreePlaces }
      criteria { id label because isConstraint weight originalWeight share effectiveShare coverage }
      scenario {
        revision milliseconds moved
        summary {
          pairs mentors mentorees unmatchedMentorees unmatchedMentors meanFit lowestFit isProvenOptimal
          fitHistogram mentorLoads restingLocks
        }
        pairs { mentors mentorees fits locked }
        unmatched { participationId name role reason }
      }
    }
  }
`)

/** What is asked for while the server works: people and pairs travel once, when it is done. */
export const StudioProgressQuery = graphql(`
  query StudioProgress($id: ID!) {
    studio(id: $id) { id state stage part problem }
  }
`)

export const SolveStudio = graphql(`
  mutation SolveStudio($input: SolveStudioInput!) {
    solveStudio(input: $input) {
      ... on Studio {
        id state stage part problem floor staying
        criteria { id label because isConstraint weight originalWeight share effectiveShare coverage }
        scenario {
          revision milliseconds moved
          summary {
            pairs mentors mentorees unmatchedMentorees unmatchedMentors meanFit lowestFit isProvenOptimal
            fitHistogram mentorLoads restingLocks
          }
          pairs { mentors mentorees fits locked }
          unmatched { participationId name role reason }
        }
      }
      ... on Failure { code message path }
    }
  }
`)

export const StudioPairQuery = graphql(`
  query StudioPair($studioId: ID!, $mentorId: ID!, $mentoreeId: ID!) {
    studioPair(studioId: $studioId, mentorId: $mentorId, mentoreeId: $mentoreeId) {
      revision kind sentence fit movedMentorees difference
      contributions { criterionId label value share sentence }
      rule {
        id kind reason endsOn undoUntil canLift
        mentor { id person { id fullName } }
        mentoree { id person { id fullName } }
      }
    }
  }
`)

export const StudioRuleCostsQuery = graphql(`
  query StudioRuleCosts($studioId: ID!) {
    studioRuleCosts(studioId: $studioId) { isReady costs { rule label matches totalFit } }
  }
`)

export const KeepScenario = graphql(`
  mutation KeepStudioScenario($input: KeepStudioScenarioInput!) {
    keepStudioScenario(input: $input) {
      ... on MatchingRun { id number name }
      ... on Failure { code message path }
      ... on NotReadyError { missing { key message } }
    }
  }
`)
