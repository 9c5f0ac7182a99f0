import { graphql, withFragments } from '../app/graphql.ts'
import { partnerFields } from '../partner/documents.ts'
import { lifeFields } from './ending/documents.ts'
import { meetingFields } from './meetings/documents.ts'

/** Enough of a relationship for a list, and for what waits: whether my signature is missing. */
export const relationshipSummary = withFragments(graphql(`
  fragment RelationshipSummary on MyRelationship {
    id
    program { id name }
    partner { ...PartnerFields }
    myRole
    status
    formedAt
    isRematchOffered
    myRematch
    chainConflict { foundAt iWait }
    phases { key label startsOn endsOn isCurrent guide }
    agreement { version mySignedAt partnerSignedAt isSigned }
  }
`), partnerFields)

export const agreementFields = graphql(`
  fragment AgreementFields on MyAgreement {
    version
    clauses { key topic title text }
    meetEveryWeeks
    meetingMinutes
    means
    alsoBy
    weekday
    dayPart
    arranger
    meansOptions { value label }
    mySignedAt
    partnerSignedAt
    isSigned
    versions {
      version createdAt proposedByMe changedTerms meetEveryWeeks meetingMinutes means alsoBy weekday dayPart arranger
    }
  }
`)

export const relationshipQuery = withFragments(graphql(`
  query RelationshipPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on MyRelationship {
        ...RelationshipSummary
        ...LifeFields
        agreement { ...AgreementFields }
        room { state }
        looks { day name isToken }
        suggestedPhase
        phasesBeside
        phaseProposal { phase byMe }
        checkIn { round opensOn closesOn answers { rhythm openness use direction } }
        askedToBeCalledOn
        meetings { ...MeetingFields }
        program { id orientation { key title text } orientationRead }
      }
    }
    viewer {
      person { id fullName preferredName }
      organisationName
    }
  }
`), relationshipSummary, lifeFields, agreementFields, meetingFields)

export const changeAgreementTerms = withFragments(graphql(`
  mutation ChangeAgreementTerms($input: ChangeAgreementTermsInput!) {
    changeAgreementTerms(input: $input) {
      ... on MyRelationship { id status agreement { ...AgreementFields } }
      ... on Failure { code message path }
    }
  }
`), agreementFields)

export const signAgreement = withFragments(graphql(`
  mutation SignAgreement($input: SignAgreementInput!) {
    signAgreement(input: $input) {
      ... on MyRelationship { id status agreement { ...AgreementFields } }
      ... on Failure { code message path }
    }
  }
`), agreementFields)
