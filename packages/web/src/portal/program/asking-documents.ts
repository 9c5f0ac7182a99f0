import { graphql, withFragments } from '../app/graphql.ts'
import { partnerFields } from '../partner/documents.ts'
import { placeFields } from './documents.ts'

export const findCandidates = withFragments(graphql(`
  mutation FindCandidates($input: ParticipationInput!) {
    findCandidates(input: $input) {
      ... on FindCandidatesSuccess { candidates { id reasons difference partner { ...PartnerFields } } }
      ... on Failure { code message path }
    }
  }
`), partnerFields)

export const askForMentor = graphql(`
  mutation AskForMentor($input: AskForMentorInput!) {
    askForMentor(input: $input) {
      ... on MyProposal { id }
      ... on Failure { code message path }
    }
  }
`)

export const setAway = withFragments(graphql(`
  mutation SetAway($input: SetAwayInput!) {
    setAway(input: $input) {
      ... on MyParticipation { ...PlaceFields }
      ... on Failure { code message path }
    }
  }
`), placeFields)
