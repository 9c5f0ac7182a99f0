import { GraphQLError } from 'graphql'
import type { Prisma } from '../../generated/prisma/client.ts'
import { fold } from './fold.ts'

const MAX_SEARCH_CHARS = 200
const MAX_WORDS = 8

/**
 * People in whom every word of the search occurs: in a name, e-mail address, external id, job title, function,
 * department or location, whatever its case and accents. Nothing typed finds everybody.
 */
export function peopleMatching(search: string | null | undefined): Prisma.PersonWhereInput {
  if (search === null || search === undefined) return {}
  if (search.length > MAX_SEARCH_CHARS) {
    throw new GraphQLError(`Search for ${MAX_SEARCH_CHARS} characters at most.`, { extensions: { code: 'SEARCH_TOO_LONG' } })
  }
  const words = fold(search.toWellFormed().replaceAll('\0', '')).split(/\s+/u).filter((word) => word !== '').slice(0, MAX_WORDS)
  // What is a wildcard in LIKE is a letter here.
  return { AND: words.map((word) => ({ searchText: { contains: word.replaceAll(/[\\%_]/g, String.raw`\$&`) } })) }
}
