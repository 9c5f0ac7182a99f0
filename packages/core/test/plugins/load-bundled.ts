import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from '@ithaca/sdk'

const FOLDER = join(import.meta.dirname, '../../../../plugins')

/** The plugins that come with Ithaca, by name. */
export async function loadBundled(): Promise<readonly Plugin[]> {
  const sources = globSync('*/src/index.ts', { cwd: FOLDER }).toSorted()
  const modules = await Promise.all(sources.map((path) => import(join(FOLDER, path)) as Promise<{ default: Plugin }>))
  return modules.map((module) => module.default)
}
