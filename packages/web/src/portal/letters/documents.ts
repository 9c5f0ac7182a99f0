import { graphql } from '../app/graphql.ts'

export const lettersQuery = graphql(`
  query Letters {
    viewer { wantsNudges calendarFeed { createdAt } }
  }
`)

export const chooseNudges = graphql(`
  mutation ChooseNudges($input: ChooseNudgesInput!) {
    chooseNudges(input: $input) { ... on PortalViewer { wantsNudges } ... on Failure { code message path } }
  }
`)

export const makeCalendarFeed = graphql(`
  mutation MakeCalendarFeed {
    makeCalendarFeed { ... on NewCalendarFeed { address } ... on Failure { code message path } }
  }
`)

export const revokeCalendarFeed = graphql(`
  mutation RevokeCalendarFeed {
    revokeCalendarFeed { ... on PortalViewer { calendarFeed { createdAt } } ... on Failure { code message path } }
  }
`)
