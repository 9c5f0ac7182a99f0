import { createAuditCsvRoute } from './audit/audit-csv-route.ts'
import { createPeopleCsvRoute } from './directory/people/people-csv-route.ts'
import { createErrorsRoute } from './directory/upload/errors-route.ts'
import { createUploadRoute } from './directory/upload/upload-route.ts'
import type { Actor } from './platform/database/actor.ts'
import type { Services } from './platform/graphql/context.ts'
import type { Route } from './platform/http/answer.ts'
import { createParticipantsCsvRoute } from './program/participants-csv-route.ts'
import { createReportCsvRoute } from './reports/report-csv-route.ts'
import { createRoomFilesRoute } from './room/files/files-route.ts'
import type { Mail } from './platform/mail/mail.ts'
import { createOwnDataRoute } from './relationship/ending/own-data-route.ts'
import { createHealthRoute } from './platform/http/health-route.ts'
import { createStopRoute } from './platform/mail/stop-route.ts'
import { createFeedRoute } from './relationship/calendar-feed/feed-route.ts'

export interface RouteOptions {
  readonly surface: 'console' | 'portal'
  readonly services: Services
  readonly readActor: (headers: Headers) => Promise<Actor | undefined>
  readonly secret: string
  readonly mail: Pick<Mail, 'sender' | 'domain'>
  /** Where people reach the portal. */
  readonly portalUrl: string
}

/** Routes beside GraphQL, by feature: what GraphQL can't carry, such as files. */
export function surfaceRoutes({ surface, services: { database }, readActor, secret, mail, portalUrl }: RouteOptions): Route[] {
  return surface === 'console'
    ? [
        createHealthRoute(database),
        createUploadRoute({ database, readActor }),
        createErrorsRoute({ database, readActor }),
        createPeopleCsvRoute({ database, readActor }),
        createParticipantsCsvRoute({ database, readActor }),
        createAuditCsvRoute({ database, readActor }),
        createReportCsvRoute({ database, readActor }),
      ]
    : [
        createHealthRoute(database),
        createStopRoute({ database, secret }),
        createOwnDataRoute({ database, readActor }),
        createRoomFilesRoute({ database, readActor }),
        createFeedRoute({ database, source: { organiser: mail.sender, domain: mail.domain, portalUrl } }),
      ]
}
