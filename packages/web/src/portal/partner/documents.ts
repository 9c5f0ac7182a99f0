import { graphql } from '../app/graphql.ts'

/** What one sees of the other. */
export const partnerFields = graphql(`
  fragment PartnerFields on Partner {
    id
    fullName
    preferredName
    jobTitle
    department
    location
    timeZone
    languages
  }
`)
