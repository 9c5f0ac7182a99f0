import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const HERE = join(import.meta.dirname, '..')
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()

const tutorial = readFileSync(join(HERE, '../../docs/plugins/tutorial.md'), 'utf8')
const blocks = [...tutorial.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, block = '']) => linesOf(block))
const sources = ['template/src/index.ts', 'template/test/plugin.test.ts'].map((file) =>
  linesOf(readFileSync(join(HERE, file), 'utf8')),
)

test('the tutorial shows code', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(8)
})

test.each(blocks)('what the tutorial shows is in the plugin that is tested: %s', (block) => {
  expect(sources.some((source) => source.includes(block))).toBe(true)
})
