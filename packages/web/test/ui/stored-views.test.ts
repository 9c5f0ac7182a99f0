import { describe, expect, it } from 'vitest'
import { mostViews, parseViews, withView } from '../../src/ui/search/stored-views.ts'

describe('saved views', () => {
  it('are read as they were stored; what is broken counts as none', () => {
    const views = [{ name: 'Left', filters: { status: 'LEFT' } }]
    expect(parseViews(JSON.stringify(views))).toEqual(views)
    for (const broken of [null, '', '{', '{}', '[1, null, {"name": 1, "filters": {}}, {"name": "x"}]']) expect(parseViews(broken)).toEqual([])
  })

  it('have a name each, and a limit', () => {
    const first = withView([], { name: 'Mine', filters: { search: 'a' } })
    expect(withView(first, { name: 'Mine', filters: { search: 'b' } })).toEqual([{ name: 'Mine', filters: { search: 'b' } }])
    const many = Array.from({ length: 40 }, (_, at) => ({ name: String(at), filters: {} })).reduce(withView, first)
    expect(many).toHaveLength(mostViews)
    expect(many.at(-1)?.name).toBe('39')
  })
})
