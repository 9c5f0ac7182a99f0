import type { MeetingsQuery } from '../../../generated/portal/graphql.ts'
import { graphql, withFragments } from '../../app/graphql.ts'

export const meetingFields = graphql(`
  fragment MeetingFields on MyMeeting {
    id
    status
    startsAt
    minutes
    means
    meansLabel
    proposedByMe
    sequence
    viewerCan { accept move cancel hold }
  }
`)

export const meetingsQuery = withFragments(graphql(`
  query Meetings($id: ID!) {
    node(id: $id) {
      __typename
      ... on MyRelationship {
        id
        status
        partner { id fullName preferredName timeZone }
        agreement { version meetEveryWeeks meetingMinutes means meansOptions { value label } }
        meetings { ...MeetingFields }
      }
    }
  }
`), meetingFields)

export const proposeMeeting = withFragments(graphql(`
  mutation ProposeMeeting($input: ProposeMeetingInput!) {
    proposeMeeting(input: $input) {
      ... on MyRelationship { id meetings { ...MeetingFields } }
      ... on Failure { code message path }
    }
  }
`), meetingFields)

export const acceptMeeting = withFragments(graphql(`
  mutation AcceptMeeting($input: MeetingStepInput!) {
    acceptMeeting(input: $input) { ...MeetingFields ... on Failure { code message path } }
  }
`), meetingFields)

export const cancelMeeting = withFragments(graphql(`
  mutation CancelMeeting($input: MeetingStepInput!) {
    cancelMeeting(input: $input) { ...MeetingFields ... on Failure { code message path } }
  }
`), meetingFields)

export const markMeetingHeld = withFragments(graphql(`
  mutation MarkMeetingHeld($input: MeetingStepInput!) {
    markMeetingHeld(input: $input) { ...MeetingFields ... on Failure { code message path } }
  }
`), meetingFields)

export const moveMeeting = withFragments(graphql(`
  mutation MoveMeeting($input: MoveMeetingInput!) {
    moveMeeting(input: $input) { ...MeetingFields ... on Failure { code message path } }
  }
`), meetingFields)

export type MeetingsOf = Extract<NonNullable<MeetingsQuery['node']>, { __typename: 'MyRelationship' }>
