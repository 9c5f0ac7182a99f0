import { contract } from '@ithaca/sdk/testing'
import { expect, test } from 'vitest'
import plugin from '../src/index.ts'

test('keeps the contract of plugins', () => {
  expect(contract(plugin)).toEqual([])
})
