import { graphql, withFragments } from '../app/graphql.ts'
import { placeFields } from '../program/documents.ts'
import { proposalFields } from '../proposals/documents.ts'
import { relationshipSummary } from '../relationship/documents.ts'

export const homeQuery = withFragments(graphql(`
  query Home {
    viewer {
      person { id fullName preferredName }
      organisationName
      participations {
        ...PlaceFields
        program { id name kind startsOn }
      }
      proposals { ...ProposalFields }
      relationships { ...RelationshipSummary meetings { id startsAt viewerCan { accept } } }
    }
    openPrograms { id name kind description startsOn }
  }
`), placeFields, proposalFields, relationshipSummary)
