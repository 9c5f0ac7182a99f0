import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Measured } from './measured.ts'

/** Debian's own, which has scipy once `python3-scipy` is installed. */
const PYTHON = '/usr/bin/python3'

/** Whether scipy is installed. */
export function hasScipy(): boolean {
  try {
    execFileSync(PYTHON, ['-c', 'import scipy.optimize'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** What scipy finds for the square of fits in a file of 32-bit integers, and what that takes. */
export function measureScipy(file: string, size: number): Measured {
  const script = join(import.meta.dirname, 'measure_scipy.py')
  return JSON.parse(execFileSync(PYTHON, [script, file, String(size)], { encoding: 'utf8' })) as Measured
}
