import { graphql, withFragments } from '../app/graphql.ts'
import { partnerFields } from '../partner/documents.ts'
import { relationshipSummary } from '../relationship/documents.ts'

export const proposalFields = withFragments(graphql(`
  fragment ProposalFields on MyProposal {
    id
    program { id name responseDays }
    partner { ...PartnerFields }
    myRole
    reasons
    difference
    respondBy
    myAnswer
    myRank
    isConversation
    guide { key title text }
    state
  }
`), partnerFields)

export const proposalsQuery = withFragments(graphql(`
  query ProposalsPage {
    viewer {
      person { id }
      proposals { ...ProposalFields }
    }
  }
`), proposalFields)

export const proposalQuery = withFragments(graphql(`
  query ProposalPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on MyProposal { ...ProposalFields }
    }
    viewer {
      person { id timeZone }
      relationships { ...RelationshipSummary }
    }
  }
`), proposalFields, relationshipSummary)

export const answerProposal = withFragments(graphql(`
  mutation AnswerProposal($input: AnswerProposalInput!) {
    answerProposal(input: $input) {
      ... on MyProposal { ...ProposalFields }
      ... on Failure { code message path }
    }
  }
`), proposalFields)
