/**
 * What the studio costs on a large program, in a real browser against the real server: `node bench/studio/run.ts [people
 * a side]`. People come through the directory's import, with reporting lines; their answers by the database's owner.
 * Needs a built console. With `serve`, only arranges: it prints where to look, until Ctrl-C.
 */
import { arrangeLargeProgram } from './arrange.ts'
import { measureStudio } from './measure.ts'

const large = await arrangeLargeProgram({ size: Number(process.argv[2] ?? 10_000) })
const where = { console: large.ithaca.console, processId: large.ithaca.processId, programId: large.programId, cookie: large.cookie }
if (process.argv[3] === 'serve') {
  console.log(JSON.stringify(where))
  await new Promise((resolve) => { process.once('SIGINT', resolve) })
} else console.log(JSON.stringify(await measureStudio(where), null, 2))
await large.stop()
process.exit()
