import { graphql } from '../app/graphql.ts'

export const PluginsQuery = graphql(`
  query Plugins {
    plugins {
      id packageName version isOwn isReady isEnabled
      problems { code message where }
      criteria { id label description }
      templates { id name description }
      usedBy { programId name }
    }
  }
`)

export const PluginQuery = graphql(`
  query Plugin($id: ID!) {
    plugin(id: $id) {
      id packageName version isOwn isReady isEnabled engine engineHere contentHash languages
      problems { code message where }
      criteria { id label description because isConstraint weight isSymmetric settingsSchema reads { label roles isAsked audience } }
      groupRules { id label because reads { label roles isAsked audience } }
      templates { id name description kind limit }
      usedBy { programId name status matchesByIt }
      viewerCan { switch }
    }
  }
`)

export const PluginContractQuery = graphql(`
  query PluginContract($id: ID!) {
    plugin(id: $id) { id contract { check where case mend } }
  }
`)

export const SetPluginEnabled = graphql(`
  mutation SetPluginEnabled($input: SetPluginEnabledInput!) {
    setPluginEnabled(input: $input) {
      ... on Plugin { id isEnabled }
      ... on Failure { code message path }
    }
  }
`)
