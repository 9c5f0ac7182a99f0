import { expect, it } from 'vitest'
import { makeArchive } from '../../src/portal/room/safety/archive.ts'

const AT = '2026-11-25T19:00:00.000Z'
const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>'

it('attack 20: an exported room holds words as text, wherever they came from, and runs nothing', () => {
  const archive = makeArchive({
    heading: evil, madeOn: evil,
    entries: [{ author: evil, at: AT, isPrivate: false, content: { kind: 'message', at: AT, text: evil } }],
  })
  expect(archive).not.toContain('<img')
  expect(archive.match(/<script/g)).toEqual(['<script'])
  expect(archive).toContain('<script type="application/json" id="entries">')
  expect(archive).toContain("default-src 'none'")
})

it('M15 an exported room can be read by machines, without the keys of files', () => {
  const file = { kind: 'file', at: AT, fileId: 'f', name: 'plan.txt', type: 'text/plain', sizeBytes: 5, chunks: 1, key: 'secret' } as const
  const archive = makeArchive({ heading: 'A room', madeOn: 'today', entries: [{ author: 'You', at: AT, isPrivate: true, content: file }] })
  expect(archive).not.toContain('secret')
  const json = /<script type="application\/json" id="entries">(.*)<\/script>/.exec(archive)?.[1] ?? ''
  expect(JSON.parse(json)).toMatchObject([{ author: 'You', isPrivate: true, kind: 'file', name: 'plan.txt' }])
})
