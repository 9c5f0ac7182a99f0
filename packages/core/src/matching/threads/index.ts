/** What a thread that helps with a matching run needs, and nothing else: it is ready sooner. */
export { serveRows } from './serve-rows.ts'
export type { RowWork } from './serve-rows.ts'
