import { graphql, withFragments } from '../app/graphql.ts'
import { partnerFields } from '../partner/documents.ts'
import { proposalFields } from '../proposals/documents.ts'
import { relationshipSummary } from '../relationship/documents.ts'

export const programFields = withFragments(graphql(`
  fragment ProgramFields on PortalProgram {
    id
    name
    kind
    status
    description
    startsOn
    phases { key label startsOn endsOn }
    responseDays
    meetEveryWeeks
    meetingMinutes
    managers { ...PartnerFields }
    orientation { key title text }
  }
`), partnerFields)

/** A place in a program, with what may be done about it. */
export const placeFields = graphql(`
  fragment PlaceFields on MyParticipation {
    id
    status
    role
    mentorCapacity
    mentoreeCapacity
    version
    isReady
    awayUntil
    canLookForMentor
    viewerCan { accept decline pause resume leave answer }
  }
`)

export const participationQuery = withFragments(graphql(`
  query ParticipationPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on MyParticipation {
        ...PlaceFields
        program { ...ProgramFields }
        proposals { ...ProposalFields }
        relationships { ...RelationshipSummary }
      }
    }
  }
`), placeFields, programFields, proposalFields, relationshipSummary)

/** A program to join, if it is one: open programs carry the ids of what they would be from within. */
export const openProgramQuery = withFragments(graphql(`
  query OpenProgramPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on PortalProgram { ...ProgramFields }
    }
    openPrograms { id }
  }
`), programFields, partnerFields)

export const acceptInvitation = withFragments(graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      ... on MyParticipation { ...PlaceFields }
      ... on Failure { code message path }
    }
  }
`), placeFields)

export const declineInvitation = withFragments(graphql(`
  mutation DeclineInvitation($input: ParticipationInput!) {
    declineInvitation(input: $input) {
      ... on MyParticipation { ...PlaceFields }
      ... on Failure { code message path }
    }
  }
`), placeFields)

export const joinProgram = withFragments(graphql(`
  mutation JoinProgram($input: JoinProgramInput!) {
    joinProgram(input: $input) {
      ... on MyParticipation { ...PlaceFields }
      ... on Failure { code message path }
    }
  }
`), placeFields)

export const changeMyPlace = withFragments(graphql(`
  mutation ChangeMyPlace($input: ChangeMyPlaceInput!) {
    changeMyPlace(input: $input) {
      ... on MyParticipation { ...PlaceFields }
      ... on Failure { code message path }
    }
  }
`), placeFields)

export const pauseParticipation = withFragments(graphql(`
  mutation PauseParticipation($input: ParticipationInput!) {
    pauseParticipation(input: $input) {
      ... on MyParticipation { ...PlaceFields }
      ... on Failure { code message path }
    }
  }
`), placeFields)

export const resumeParticipation = withFragments(graphql(`
  mutation ResumeParticipation($input: ParticipationInput!) {
    resumeParticipation(input: $input) {
      ... on MyParticipation { ...PlaceFields }
      ... on Failure { code message path }
    }
  }
`), placeFields)

export const leaveProgram = withFragments(graphql(`
  mutation LeaveProgram($input: ParticipationInput!) {
    leaveProgram(input: $input) {
      ... on MyParticipation { ...PlaceFields }
      ... on Failure { code message path }
    }
  }
`), placeFields)
