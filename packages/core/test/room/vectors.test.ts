import { expect, it } from 'vitest'
import { findWrongVectors } from './verify-vectors.ts'
import hpkeVectors from './vectors/hpke-rfc9180.json' with { type: 'json' }
import roomVectors from './vectors/ithaca-room-1.json' with { type: 'json' }

it('the test vectors of RFC 9180 and of the protocol come out as published, in Node', async () => {
  expect(await findWrongVectors(roomVectors, hpkeVectors)).toEqual([])
})

it('a vector that is changed is found out', async () => {
  const changed = { ...roomVectors, room: { ...roomVectors.room, contents: [] } }
  expect(await findWrongVectors(changed, hpkeVectors)).toHaveLength(2)
})
