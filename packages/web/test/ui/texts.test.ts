import type { ResourceKey } from 'i18next'
import { describe, expect, it } from 'vitest'
import { consoleTexts } from '../../src/console/i18n/en/console.ts'
import { ui } from '../../src/ui/i18n/en/ui.ts'
import { pseudoTexts } from '../../src/ui/i18n/pseudo.ts'

type Entry = [key: string, text: string]

function entriesOf(texts: ResourceKey, path = ''): Entry[] {
  if (typeof texts === 'string') return [[path, texts]]
  return Object.entries(texts).flatMap(([key, value]: [string, ResourceKey]) => entriesOf(value, `${path}.${key}`))
}

const entries = entriesOf({ ui, console: consoleTexts })

describe('texts', () => {
  it('say mentoree, and none of the words that mentoring does without', () => {
    const unwanted = /mentee|protégé|\bKPI|\bROI\b|engagement score|leaderboard|performance/i
    expect(entries.filter(([, text]) => unwanted.test(text))).toEqual([])
  })

  it('do not exclaim', () => {
    expect(entries.filter(([, text]) => text.includes('!'))).toEqual([])
  })

  it('come in the singular wherever they come in the plural', () => {
    const keys = new Set(entries.map(([key]) => key))
    const plurals = [...keys].filter((key) => key.endsWith('_other'))
    expect(plurals.length).toBeGreaterThan(10)
    expect(plurals.filter((key) => !keys.has(key.replace(/_other$/, '_one')))).toEqual([])
  })
})

describe('the pseudo-language', () => {
  it('changes every text and leaves what is put in', () => {
    const changed = new Map(entriesOf(pseudoTexts({ ui, console: consoleTexts })))
    for (const [key, text] of entries) {
      const pseudo = changed.get(key) ?? ''
      expect(pseudo.startsWith('⟦')).toBe(true)
      expect(pseudo.match(/\{\{.*?\}\}/g)).toEqual(text.match(/\{\{.*?\}\}/g))
      expect(pseudo.replaceAll(/\{\{.*?\}\}/g, '')).not.toMatch(/[a-z]/i)
    }
  })
})
