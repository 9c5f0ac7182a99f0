import type { RoomPageQuery } from '../../generated/portal/graphql.ts'
import { graphql, withFragments } from '../app/graphql.ts'
import { partnerFields } from '../partner/documents.ts'

export const roomKeysFields = graphql(`
  fragment RoomKeysFields on RoomKeys {
    organisationId
    personId
    bundles
    generation
    vaultByPassphrase
    vaultByRecoveryCode
  }
`)

export const roomPageQuery = withFragments(graphql(`
  query RoomPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on MyRelationship {
        id
        status
        myRole
        partner { ...PartnerFields }
        phases { key label guide isCurrent }
        room { state }
      }
    }
    viewer {
      person { id fullName preferredName }
      organisationName
      roomKeys { ...RoomKeysFields }
    }
  }
`), partnerFields, roomKeysFields)

export const roomSpaceFields = graphql(`
  fragment RoomSpaceFields on RoomSpace { epochs grants }
`)

export const roomDataQuery = withFragments(graphql(`
  query RoomData($id: ID!, $shared: Int!, $own: Int!) {
    node(id: $id) {
      __typename
      ... on MyRelationship {
        id
        room {
          state
          organisationId
          relationshipId
          personId
          partnerId
          partnerHasLeft
          myBundles
          partnerBundles
          shared { ...RoomSpaceFields entries(after: $shared, first: 500) { packets lastPosition hasMore } }
          private { ...RoomSpaceFields entries(after: $own, first: 500) { packets lastPosition hasMore } }
          disclosures { id disclosedOn byMe isShownToPartner officerName }
        }
      }
    }
  }
`), roomSpaceFields)

export const roomChanged = graphql(`
  subscription RoomChanged($id: ID!) { roomChanged(relationshipId: $id) { count } }
`)

export const officersQuery = graphql(`
  query RoomOfficers { viewer { safeguardingOfficers { id personId fullName bundles } } }
`)

export const setUpRoomKeys = withFragments(graphql(`
  mutation SetUpRoomKeys($input: SetUpRoomKeysInput!) {
    setUpRoomKeys(input: $input) { ... on RoomKeys { ...RoomKeysFields } ... on Failure { code message path } }
  }
`), roomKeysFields)

export const changeRoomVault = withFragments(graphql(`
  mutation ChangeRoomVault($input: ChangeRoomVaultInput!) {
    changeRoomVault(input: $input) { ... on RoomKeys { ...RoomKeysFields } ... on Failure { code message path } }
  }
`), roomKeysFields)

export const openRoomEpoch = graphql(`
  mutation OpenRoomEpoch($input: OpenRoomEpochInput!) {
    openRoomEpoch(input: $input) { ... on Room { state } ... on Failure { code message path } }
  }
`)

export const addRoomEntry = graphql(`
  mutation AddRoomEntry($input: AddRoomEntryInput!) {
    addRoomEntry(input: $input) { ... on Room { state } ... on Failure { code message path } }
  }
`)

export const eraseRoomEntries = graphql(`
  mutation EraseRoomEntries($input: EraseRoomEntriesInput!) {
    eraseRoomEntries(input: $input) { ... on Room { state } ... on Failure { code message path } }
  }
`)

export const destroyMyRoom = graphql(`
  mutation DestroyMyRoom($input: DestroyMyRoomInput!) {
    destroyMyRoom(input: $input) { ... on Room { state } ... on Failure { code message path } }
  }
`)

export const discloseRoomEntries = graphql(`
  mutation DiscloseRoomEntries($input: DiscloseRoomEntriesInput!) {
    discloseRoomEntries(input: $input) { ... on Room { state } ... on Failure { code message path } }
  }
`)

export const safeguardingQuery = withFragments(graphql(`
  query Safeguarding {
    viewer {
      person { id fullName preferredName }
      organisationName
      isSafeguardingOfficer
      roomKeys { ...RoomKeysFields }
      disclosuresToMe { id disclosedOn discloserName partnerName discloserId packet discloserBundles isShownToPartner }
    }
  }
`), roomKeysFields)

export type RoomRelationship = Extract<NonNullable<RoomPageQuery['node']>, { __typename: 'MyRelationship' }>
