import { execFileSync, spawnSync } from 'node:child_process'
import { StartError } from '../../start-error.ts'

/** The account that runs the database server when we are root, which PostgreSQL refuses to run as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

const ACCOUNT_NAME = 'postgres'

function lookUp(): Account | undefined {
  const { status, stdout } = spawnSync('getent', ['passwd', ACCOUNT_NAME], { encoding: 'utf8' })
  if (status !== 0) return undefined
  const [, , uid, gid] = stdout.trim().split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Nothing for an ordinary user; for root the `postgres` account, made if the machine has none. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const found = lookUp()
  if (found) return found
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', ACCOUNT_NAME])
  } catch {
    // A second start may have made it meanwhile; what counts is whether it is there.
  }
  const made = lookUp()
  if (!made) {
    throw new StartError(
      'PostgreSQL does not run as root, and no account named "postgres" could be made for it. Run as an ordinary user.',
    )
  }
  return made
}
