import { createHash, randomBytes } from 'node:crypto'
import { PortalViewerType } from '../../participation/portal-viewer-type.ts'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { COMMON_FAILURES, NotFound } from '../../platform/graphql/failures.ts'

/** Where feeds are on the portal; the secret and `.ics` follow. */
export const FEED_PATH = '/calendar/'
const SECRET_BYTES = 32

/** What is stored of a feed's secret. It has 256 random bits, so a plain hash is enough. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}

interface Feed {
  readonly createdAt: Date
}

const CalendarFeedType = builder.objectRef<Feed>('CalendarFeed').implement({
  subGraphs: ['portal'],
  description: 'A private address from which a calendar program reads one’s meetings.',
  fields: (t) => ({ createdAt: t.expose('createdAt', { type: 'DateTime' }) }),
})

const NewCalendarFeedType = builder.objectRef<{ readonly address: string }>('NewCalendarFeed').implement({
  subGraphs: ['portal'],
  fields: (t) => ({
    address: t.exposeString('address', { description: 'A path on the portal’s origin. Shown this once; whoever has it reads one’s meetings until it is replaced or revoked.' }),
  }),
})

function ownFeed({ actor }: OperationContext) {
  if (!actor) throw new NotFound([])
  const { organisationId, personId } = actor
  return { organisationId, personId }
}

builder.objectField(PortalViewerType, 'calendarFeed', (t) =>
  t.field({
    type: CalendarFeedType,
    nullable: true,
    resolve: async (_viewer, _args, context) =>
      await transactionOf(context).calendarFeed.findUnique({ where: { organisationId_personId: ownFeed(context) } }),
  }),
)

builder.mutationField('makeCalendarFeed', (t) =>
  t.field({
    type: NewCalendarFeedType,
    subGraphs: ['portal'],
    description: 'Makes a private calendar address. One that was made before stops working.',
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, _args, context) => {
      const own = ownFeed(context)
      const secret = randomBytes(SECRET_BYTES).toString('hex')
      const data = { secretHash: hashOfSecret(secret), createdAt: new Date() }
      await transactionOf(context).calendarFeed.upsert({
        where: { organisationId_personId: own }, create: { ...own, ...data }, update: data,
      })
      return { address: `${FEED_PATH}${secret}.ics` }
    },
  }),
)

builder.mutationField('revokeCalendarFeed', (t) =>
  t.field({
    type: PortalViewerType,
    subGraphs: ['portal'],
    description: 'Ends the private calendar address. Revoking what is not there changes nothing.',
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, _args, context) => {
      const own = ownFeed(context)
      await transactionOf(context).calendarFeed.deleteMany({ where: own })
      if (!context.actor) throw new NotFound([])
      return context.actor
    },
  }),
)
