import type { Database } from '../database/client.ts'
import { answerJson, refuse, type Route } from './answer.ts'

/** `/health`, for whoever watches over the process: 200 as long as the database answers, 503 when it does not. */
export function createHealthRoute(database: Database): Route {
  return async (request, response, url) => {
    if (url.pathname !== '/health' || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    const answers = await database.$queryRaw`SELECT 1`.then(() => true, () => false)
    if (answers) answerJson(response, 200, { status: 'ok' })
    else refuse(response, 503, 'NO_DATABASE', 'The database does not answer.')
    return true
  }
}
