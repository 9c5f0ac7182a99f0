import { GraphQLError } from 'graphql'
import { builder } from '../platform/graphql/builder.ts'

/** The longest that any sealed thing is on its way through GraphQL: 160 kB. Files go beside it. */
const MOST_CHARACTERS = 220_000
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

builder.scalarType('Bytes', {
  subGraphs: ['portal'],
  description: 'Bytes in base64 (RFC 4648, section 4). In the room they are sealed in the browser: this server can’t read them.',
  serialize: (value) => Buffer.from(value).toString('base64'),
  parseValue: (value) => {
    if (typeof value === 'string' && value.length <= MOST_CHARACTERS && value.length % 4 === 0 && BASE64.test(value)) {
      return new Uint8Array(Buffer.from(value, 'base64'))
    }
    throw new GraphQLError('Bytes are written in base64, 160 kB at most.')
  },
})
