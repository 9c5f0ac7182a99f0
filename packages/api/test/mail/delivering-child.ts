/** A post office in a process of its own, to be killed: delivers once with the addresses it is `fork`ed with. */
import { openDatabase } from '../../src/platform/database/client.ts'
import { createLog } from '../../src/platform/log.ts'
import { deliverLetters } from '../../src/platform/mail/deliver.ts'
import { createMail } from '../../src/platform/mail/mail.ts'

const [, , serverUrl = '', smtpUrl = ''] = process.argv
process.once('disconnect', () => process.exit(0))
const mail = createMail({ smtpUrl, mailFrom: 'Ithaca <ithaca@mail.example>' })
const urls = { console: 'http://console.example', portal: 'http://portal.example' }
await deliverLetters({ database: openDatabase(serverUrl), mail, log: createLog('silent'), secret: 'x'.repeat(32), urls }, new Date())
