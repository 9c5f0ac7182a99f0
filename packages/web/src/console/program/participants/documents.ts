import { graphql } from '../../app/graphql.ts'

export const ParticipantsQuery = graphql(`
  query Participants(
    $programId: ID!, $first: Int!, $after: String
    $search: String, $status: ParticipationStatus, $role: ParticipationRole, $unmatched: Boolean
  ) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        participations(first: $first, after: $after, search: $search, status: $status, role: $role, isUnmatched: $unmatched) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges {
            node {
              id role status mentorCapacity mentoreeCapacity isReady invitedAt answeredAt
              person { id fullName jobTitle department }
            }
          }
        }
      }
    }
  }
`)

export const InvitablePeopleQuery = graphql(`
  query InvitablePeople($programId: ID!, $first: Int!, $after: String, $search: String) {
    node(id: $programId) {
      __typename
      id
      ... on Program {
        invitablePeople(first: $first, after: $after, search: $search) {
          totalCount
          pageInfo { endCursor hasNextPage }
          edges { node { id fullName jobTitle department } }
        }
      }
    }
  }
`)

export const InvitePeople = graphql(`
  mutation InvitePeople($input: InvitePeopleInput!) {
    invitePeople(input: $input) {
      ... on InvitePeopleSuccess { invitedCount alreadyInCount program { id } }
      ... on Failure { code message path }
      ... on NotReadyError { missing { key message } }
    }
  }
`)

export const WithdrawInvitation = graphql(`
  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
    withdrawInvitation(input: $input) {
      ... on Program { id }
      ... on Failure { code message path }
    }
  }
`)
