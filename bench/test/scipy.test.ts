import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createInstance } from '../matching/instances.ts'
import { hasScipy, measureScipy } from '../matching/scipy.ts'
import { prepareIthaca } from '../matching/solvers.ts'

/** A slow machine may take its time. */
const slow = { timeout: 60_000 }

const folder = mkdtempSync(join(tmpdir(), 'ithaca-scipy-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('the same optimum as scipy at 1,000 x 1,000, uniform, clustered and tied', slow, () => {
  if (!hasScipy()) {
    process.stderr.write('\nscipy is not installed (apt-get install python3-scipy): the engine was NOT held against it.\n')
    return
  }
  const size = 1_000
  const file = join(folder, 'fits.i32')
  for (const kind of ['uniform', 'clustered', 'tied'] as const) {
    const fits = createInstance(kind, size)
    writeFileSync(file, fits)
    const { matches, total } = measureScipy(file, size)
    expect({ kind, ...prepareIthaca(fits, size)() }).toEqual({ kind, matches, total })
  }
})
