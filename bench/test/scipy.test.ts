import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createInstance } from '../matching/instances.ts'
import { hasScipy, measureScipy } from '../matching/scipy.ts'
import { prepareIthaca } from '../matching/solvers.ts'

/** A slow machine may take its time: scipy takes seconds for the largest. */
const slow = { timeout: 120_000 }

const folder = mkdtempSync(join(tmpdir(), 'ithaca-scipy-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([1_000, 2_000, 5_000])('the same optimum as scipy at %i a side, uniform, clustered and tied', slow, (size) => {
  if (!hasScipy()) {
    process.stderr.write('\nscipy is not installed (apt-get install python3-scipy): the engine was NOT held against it.\n')
    return
  }
  const file = join(folder, 'fits.i32')
  for (const kind of ['uniform', 'clustered', 'tied'] as const) {
    const fits = createInstance(kind, size)
    writeFileSync(file, fits)
    const { matches, total } = measureScipy(file, size)
    expect({ kind, ...prepareIthaca(fits, size)() }).toEqual({ kind, matches, total })
  }
})
