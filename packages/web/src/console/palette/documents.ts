import { graphql } from '../app/graphql.ts'

export const PaletteProgramsQuery = graphql(`
  query PalettePrograms {
    programs(first: 100) { edges { node { id name status } } }
  }
`)

export const PalettePeopleQuery = graphql(`
  query PalettePeople($search: String!) {
    people(first: 10, search: $search) { edges { node { id fullName jobTitle } } }
  }
`)
