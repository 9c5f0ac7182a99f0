/**
 * The server in a process of its own, to be killed: `fork`ed with where its database is, it loads, waits to be told to
 * start, and tells its port. Dies with its parent.
 */
import { once } from 'node:events'
import { createLog } from '../../src/platform/log.ts'
import { createMail } from '../../src/platform/mail/mail.ts'
import { startServer } from '../../src/server.ts'

const [, , serverUrl = '', identityUrl = '', secret = ''] = process.argv
process.once('disconnect', () => process.exit(0))
process.send?.('loaded')
await once(process, 'message')
const running = await startServer({
  access: { serverUrl, identityUrl },
  secret,
  host: '127.0.0.1',
  console: { port: 0, url: 'http://localhost:4000' },
  portal: { port: 0, url: 'http://localhost:4001' },
  mail: createMail({ smtpUrl: undefined, mailFrom: 'test@localhost' }),
  log: createLog(process.env.TEST_LOG ?? 'silent'),
  hasDemoSignIn: true,
  hasOutbox: true,
  isProduction: false,
  isAlone: true,
})
process.send?.({ consolePort: running.consolePort })
