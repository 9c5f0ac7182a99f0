import { describe, expect, it } from 'vitest'
import { isolateDirection } from '../../src/ui/i18n/isolate-direction.ts'

describe('names in sentences', () => {
  it('keeps a name that is written from right to left from turning the words around it', () => {
    expect(isolateDirection('نور')).toBe('\u2068نور\u2069')
    expect(isolateDirection('Dr נועה Levi')).toBe('\u2068Dr נועה Levi\u2069')
  })

  it('leaves all other names, also with signs and emoji, as they are', () => {
    for (const name of ['Ada O’Brien <ada@example>', 'Jürgen & Zoë 🌊', '大輔']) expect(isolateDirection(name)).toBe(name)
  })
})
