import { createAuditCsvRoute } from './audit/audit-csv-route.ts'
import { createErrorsRoute } from './directory/upload/errors-route.ts'
import { createUploadRoute } from './directory/upload/upload-route.ts'
import type { Actor } from './platform/database/actor.ts'
import type { Services } from './platform/graphql/context.ts'
import type { Route } from './platform/http/answer.ts'
import { createReportCsvRoute } from './reports/report-csv-route.ts'
import { createStopRoute } from './platform/mail/stop-route.ts'
import { createRoomFilesRoute } from './room/files/files-route.ts'

export interface RouteOptions {
  readonly surface: 'console' | 'portal'
  readonly services: Services
  readonly readActor: (headers: Headers) => Promise<Actor | undefined>
  readonly secret: string
}

/** Routes beside GraphQL, by feature: what GraphQL can't carry, such as files. */
export function surfaceRoutes({ surface, services: { database }, readActor, secret }: RouteOptions): Route[] {
  return surface === 'console'
    ? [createUploadRoute({ database, readActor }), createErrorsRoute({ database, readActor }), createAuditCsvRoute({ database, readActor }), createReportCsvRoute({ database, readActor })]
    : [createStopRoute({ database, secret }), createRoomFilesRoute({ database, readActor })]
}
