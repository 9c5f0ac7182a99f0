import { graphql } from '../app/graphql.ts'

export const ProgramsQuery = graphql(`
  query Programs($first: Int!, $after: String) {
    programs(first: $first, after: $after) {
      totalCount
      pageInfo { endCursor hasNextPage }
      edges {
        node {
          id name status kind startsOn
          currentPhase { key label }
          participationCounts { active }
          relationshipCounts { forming active }
        }
      }
    }
  }
`)

export const TemplatesQuery = graphql(`
  query Templates {
    templates {
      id version kind limit name description meetEveryWeeks meetingMinutes settingsSchema
      phases { key label weeks }
      criteria { id label isConstraint weight because }
      questions { key label roles audience }
      agreement { key title text }
      charter { check rule words severity where says mend }
    }
  }
`)

export const PhasePreviewQuery = graphql(`
  query PhasePreview($templateId: ID!, $startsOn: Date!, $settings: JSON) {
    phasePreview(templateId: $templateId, startsOn: $startsOn, settings: $settings) { key label startsOn endsOn }
  }
`)

export const CreateProgram = graphql(`
  mutation CreateProgram($input: CreateProgramInput!) {
    createProgram(input: $input) {
      ... on Program { id name }
      ... on Failure { code message path }
    }
  }
`)

export const ProgramQuery = graphql(`
  query Program($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Program {
        name status kind startsOn selfJoin responseDays version floor
        template { id version name description meetEveryWeeks meetingMinutes }
        phases { key label startsOn endsOn }
        currentPhase { key label startsOn endsOn }
        managers { id fullName jobTitle }
        criteria { id label description isConstraint weight share because isInstalled settings settingsProblem settingsSchema }
        checklist { key label detail isDone }
        nextStep { to label missing { key message } }
        participationCounts { invited active paused declined left mentors mentorees mentorPlaces mentoreePlaces ready }
        proposalCounts { waiting formed lapsed }
        relationshipCounts { forming active paused ending ended agreementUnsigned }
        viewerCan { edit invite match publish advance }
      }
    }
  }
`)

export const AdvanceProgram = graphql(`
  mutation AdvanceProgram($input: AdvanceProgramInput!) {
    advanceProgram(input: $input) {
      ... on Program { id status version }
      ... on Failure { code message path }
      ... on NotReadyError { missing { key message } }
    }
  }
`)

export const UpdateProgram = graphql(`
  mutation UpdateProgram($input: UpdateProgramInput!) {
    updateProgram(input: $input) {
      ... on Program { id version name startsOn selfJoin responseDays floor criteria { id weight settings } }
      ... on Failure { code message path }
    }
  }
`)

export const AddProgramManager = graphql(`
  mutation AddProgramManager($input: ProgramManagerInput!) {
    addProgramManager(input: $input) {
      ... on Program { id }
      ... on Failure { code message path }
    }
  }
`)

export const RemoveProgramManager = graphql(`
  mutation RemoveProgramManager($input: ProgramManagerInput!) {
    removeProgramManager(input: $input) {
      ... on Program { id }
      ... on Failure { code message path }
    }
  }
`)

export const AddableCriteriaQuery = graphql(`
  query AddableCriteria {
    plugins { id isReady isEnabled criteria { id label description because } }
  }
`)

export const AddProgramCriterion = graphql(`
  mutation AddProgramCriterion($input: ProgramCriterionInput!) {
    addProgramCriterion(input: $input) {
      ... on Program { id version }
      ... on Failure { code message path }
    }
  }
`)

export const RemoveProgramCriterion = graphql(`
  mutation RemoveProgramCriterion($input: ProgramCriterionInput!) {
    removeProgramCriterion(input: $input) {
      ... on Program { id version }
      ... on Failure { code message path }
    }
  }
`)
