import { expect, test } from 'vitest'
import { readSurface, type EntryPoint } from './read-surface.ts'

const surface = readSurface()

function withoutDocs(declaration: string): string {
  return declaration.replace(/^\s*\/\*\*[^]*?\*\/\n/gm, '')
}

function reportOf({ name, exported }: EntryPoint): string {
  const declarations = exported.map(({ declaration }) => withoutDocs(declaration)).join('\n\n')
  return `## \`@ithaca/sdk${name.slice(1)}\`\n\n\`\`\`ts\n${declarations}\n\`\`\`\n`
}

function referenceOf({ name, docs, exported }: EntryPoint): string {
  const parts = exported.map(
    ({ name, docs, declaration }) => `### ${name}\n\n${docs}\n\n\`\`\`ts\n${declaration}\n\`\`\`\n`,
  )
  return `## \`@ithaca/sdk${name.slice(1)}\`\n\n${docs.replace(/^@module /, '')}\n\n${parts.join('\n')}`
}

test('the public surface is the one that was reviewed: a change shows in api-report.md', async () => {
  const head = '# The public surface of @ithaca/sdk\n\nWritten by `test/public-surface`: see how it differs, then `vitest run -u`.\n\n'
  await expect(head + surface.map(reportOf).join('\n')).toMatchFileSnapshot('../../api-report.md')
})

test('the reference for authors is written from the docstrings', async () => {
  const head = '# Reference of @ithaca/sdk\n\nWritten from the docstrings by `packages/sdk/test/public-surface`.\n\n'
  await expect(head + surface.map(referenceOf).join('\n')).toMatchFileSnapshot('../../../../docs/plugins/reference.md')
})

test('everything that is exported has a docstring', () => {
  const bare = surface.flatMap(({ exported }) => exported).filter(({ docs }) => docs === '')
  expect(bare.map(({ name }) => name)).toEqual([])
})

test('the unstable entry point shares nothing with the stable one', () => {
  const [stable, , , unstable] = surface.map(({ exported }) => new Set(exported.map(({ name }) => name)))
  expect([...(unstable ?? [])].filter((name) => stable?.has(name))).toEqual([])
})
