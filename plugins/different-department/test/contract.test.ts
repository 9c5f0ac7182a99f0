import { contract } from '@ithaca/sdk/testing'
import { test } from 'vitest'
import plugin from '../src/index.ts'

test('keeps the contract of plugins', () => {
  contract(plugin)
})
