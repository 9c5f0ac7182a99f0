/**
 * Compiles `assembly/` into `src/matching/kernel/kernel-bytes.ts`: run it after changing the former. The bytes are kept
 * with the code, so that nobody needs a compiler to run Ithaca; a test compiles anew and compares.
 */
import { writeFileSync } from 'node:fs'
import { compileKernel, toBytesFile } from './compile-kernel.ts'

writeFileSync(new URL('../src/matching/kernel/kernel-bytes.ts', import.meta.url), toBytesFile(await compileKernel()))
