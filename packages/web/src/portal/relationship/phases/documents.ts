import { graphql } from '../../app/graphql.ts'

export const sayPhase = graphql(`
  mutation SayPhase($input: SayPhaseInput!) {
    sayPhase(input: $input) {
      ... on MyRelationship {
        id
        suggestedPhase
        phasesBeside
        phaseProposal { phase byMe }
        phases { key label startsOn endsOn isCurrent guide }
      }
      ... on Failure { code message path }
    }
  }
`)

export const setPhaseProposalAside = graphql(`
  mutation SetPhaseProposalAside($input: SetPhaseProposalAsideInput!) {
    setPhaseProposalAside(input: $input) {
      ... on MyRelationship { id phaseProposal { phase byMe } }
      ... on Failure { code message path }
    }
  }
`)

export const markOrientation = graphql(`
  mutation MarkOrientation($input: MarkOrientationInput!) {
    markOrientation(input: $input) {
      ... on PortalProgram { id orientationRead }
      ... on Failure { code message path }
    }
  }
`)
