import { describe, expect, it } from 'vitest'
import { readKey } from '../../src/ui/keys/read-keys.ts'

const known = new Set(['j', '?', 'g p', 'g h'])
const pressed = (key: string) => ({ key, hasModifier: false, isTyping: false, isInDialog: false })

describe('single keys', () => {
  it('mean what the page knows, alone or after the first of two', () => {
    expect(readKey(pressed('j'), undefined, known)).toEqual({ kind: 'shortcut', keys: 'j' })
    expect(readKey(pressed('g'), undefined, known)).toEqual({ kind: 'prefix' })
    expect(readKey(pressed('p'), 'g', known)).toEqual({ kind: 'shortcut', keys: 'g p' })
    expect(readKey(pressed('p'), undefined, known)).toEqual({ kind: 'nothing' })
    expect(readKey(pressed('j'), 'g', known)).toEqual({ kind: 'shortcut', keys: 'j' })
  })

  it('mean nothing while somebody types, in a dialog, or with a modifier', () => {
    for (const state of ['hasModifier', 'isTyping', 'isInDialog']) {
      expect(readKey({ ...pressed('j'), [state]: true }, undefined, known)).toEqual({ kind: 'nothing' })
    }
  })
})
