/** Makes the demo organisation in the database that our parent names; ends with it. */
import { once } from 'node:events'
import { openIdentityDatabase } from '../identity/accounts.ts'
import { openDatabase } from '../platform/database/client.ts'
import type { DatabaseAccess } from '../platform/database/prepare.ts'
import { loadDemo } from './load-demo.ts'

process.once('disconnect', () => process.exit(1))
const [access] = (await once(process, 'message')) as [DatabaseAccess]
const database = openDatabase(access.serverUrl)
const identity = openIdentityDatabase(access.identityUrl)
await loadDemo({ database, identity })
await Promise.all([database.$disconnect(), identity.$disconnect()])
process.exit(0)
