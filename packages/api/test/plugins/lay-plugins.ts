import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SDK = fileURLToPath(new URL('../../../sdk/', import.meta.url))

/** Installs packages into a folder of plugins as an operator would; each is the source of its one module. */
export function layPlugins(sources: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ithaca-plugins-'))
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, '@ithaca'), { recursive: true })
  symlinkSync(SDK, join(modules, '@ithaca/sdk'))
  for (const [name, source] of Object.entries(sources)) {
    mkdirSync(join(modules, name), { recursive: true })
    const manifest = { name, version: '1.2.3', type: 'module', exports: './index.js', dependencies: { '@ithaca/sdk': '*' } }
    writeFileSync(join(modules, name, 'package.json'), JSON.stringify(manifest))
    writeFileSync(join(modules, name, 'index.js'), source)
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ dependencies: Object.fromEntries(Object.keys(sources).map((name) => [name, '*'])) }))
  return folder
}

/** The source of a plugin with one criterion, whose functions are given as code. */
export function pluginSource(id: string, criterion: string, engine = '^0.1'): string {
  return `
    import { allow, defineCriterion, definePlugin, directory, exclude, field, noData, reason } from '@ithaca/sdk'
    const shared = {
      id: '${id}', label: 'label', description: 'description', because: 'because',
      reads: { department: directory.department() }, explain: () => undefined,
    }
    export default definePlugin({
      id: '${id}', version: '1.2.3', engine: '${engine}',
      messages: { en: { label: 'The ${id} one', description: 'Does it.', because: 'Because.', tells: 'You share {tags}.' } },
      criteria: [defineCriterion({ ...shared, ${criterion} })],
    })`
}
