import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { DatabaseAccess } from '../platform/database/prepare.ts'

const PROGRAM = fileURLToPath(new URL('demo-process.ts', import.meta.url))

/** Loads the demo in a process of its own, so that the memory which that takes, once, does not stay with the server. */
export async function loadDemoApart(access: DatabaseAccess): Promise<void> {
  const child = fork(PROGRAM)
  child.send(access)
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('The demo organisation could not be made.')
}
