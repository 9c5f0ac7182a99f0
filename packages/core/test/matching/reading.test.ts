import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../../../', import.meta.url)
const page = readFileSync(new URL('docs/matching.md', root), 'utf8')
const source = new URL('packages/core/src/matching/', root)
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
/** Folders whose files are few, and read by their names. */
const whole = ['eligibility', 'evenness', 'explanation', 'groups', 'kernel', 'pair-rules', 'threads']

test('the page on matching leads through every file of the engine', () => {
  const unnamed = files.filter((path) => {
    const [folder] = path.split('/')
    const name = path.slice(path.lastIndexOf('/') + 1)
    return name !== 'index.ts' && !page.includes(whole.includes(folder!) ? `\`${folder!}/\`` : `${name}\``)
  })
  expect(unnamed).toEqual([])
})

test('the page on matching names no file that is not there', () => {
  const names = new Set(files.map((path) => path.slice(path.lastIndexOf('/') + 1)))
  const folders = /^(?:assignment|explanation|looks|run|scoring)\//
  const named = [...page.matchAll(/`([a-z-]+\/)?([a-z-]+\.ts)`/g)].filter(([, folder]) => folder === undefined || folders.test(folder))
  expect(named.map(([, , name]) => name).filter((name) => !names.has(name!))).toEqual([])
})
