import { describe, expect, it } from 'vitest'
import { choiceParam, countParam, flagParam, textParam } from '../../src/ui/search/params.ts'
import { filtersOf, pagePositionParams } from '../../src/ui/table/page-position.ts'

describe('search params', () => {
  it('a text is cut at its limit, and a number in the address is text, too', () => {
    expect(textParam({ search: 'abcdef' }, 'search', 3)).toBe('abc')
    expect(textParam({ search: 42 }, 'search')).toBe('42')
  })

  it.each([[{}], [{ search: '' }], [{ search: { a: 1 } }], [{ search: null }]])('%j holds no text', (raw) => {
    expect(textParam(raw, 'search')).toBeUndefined()
  })

  it('a choice is one of its list, or absent', () => {
    expect(choiceParam({ status: 'LEFT' }, 'status', ['ACTIVE', 'LEFT'])).toBe('LEFT')
    expect(choiceParam({ status: 'left' }, 'status', ['ACTIVE', 'LEFT'])).toBeUndefined()
  })

  it.each([[-1], [1.5], ['x'], [undefined], [Number.MAX_SAFE_INTEGER + 1]])('%s is no count', (from) => {
    expect(countParam({ from }, 'from')).toBeUndefined()
  })

  it('a flag is set or absent', () => {
    expect(flagParam({ problems: 'true' }, 'problems')).toBe(true)
    expect(flagParam({ problems: 'no' }, 'problems')).toBeUndefined()
  })

  it('a page is known by its cursor and its first row together', () => {
    expect(pagePositionParams({ after: 'abc', from: 50 })).toEqual({ after: 'abc', from: 50 })
    expect(pagePositionParams({ after: 'abc' })).toEqual({})
  })

  it('a changed filter starts at the first page', () => {
    expect(filtersOf({ after: 'abc', from: 50, search: 'x' })).toEqual({ search: 'x' })
  })
})
