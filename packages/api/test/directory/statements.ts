import type { TestServer } from '../harness/server.ts'

/** Counts the SQL statements that some work makes the server run. */
export function countStatements(server: TestServer) {
  const seen: string[] = []
  server.running.services.database.$on('query', ({ query }) => { seen.push(query) })
  return async (work: () => Promise<unknown>): Promise<number> => {
    await new Promise((resolve) => { setTimeout(resolve, 50) })
    const before = seen.length
    await work()
    await new Promise((resolve) => { setTimeout(resolve, 50) })
    return seen.length - before
  }
}
