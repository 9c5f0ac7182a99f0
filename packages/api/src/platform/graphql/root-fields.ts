import { brandWithType } from '@pothos/core'
import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'
import { findNode } from './nodes.ts'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

builder.scalarType('DateTime', {
  subGraphs: ['console', 'portal'],
  description: 'An instant, ISO 8601 in UTC.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const instant = new Date(typeof value === 'string' ? value : Number.NaN)
    if (Number.isNaN(instant.getTime())) throw new GraphQLError('A DateTime is an ISO 8601 instant, such as 2026-11-23T09:00:00Z.')
    return instant
  },
})
builder.scalarType('Date', {
  subGraphs: ['console', 'portal'],
  description: 'A day of the calendar, YYYY-MM-DD.',
  serialize: (value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)),
  parseValue: (value) => {
    if (typeof value === 'string' && ISO_DATE.test(value) && !Number.isNaN(Date.parse(value))) return value
    throw new GraphQLError('A Date is written YYYY-MM-DD.')
  },
})
builder.scalarType('JSON', { subGraphs: ['console', 'portal'], description: 'Any JSON value.', serialize: (value) => value, parseValue: (value) => value })

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Anything with a global id that the viewer may see; null for all else, missing and forbidden alike.',
    args: { id: t.arg.id({ required: true }) },
    resolve: async (_root, { id }, context) => {
      const found = await findNode(context, id)
      if (!found) return null
      brandWithType(found.row, found.typeName as never)
      return found.row
    },
  }),
)
