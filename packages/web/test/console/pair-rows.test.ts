import { describe, expect, it } from 'vitest'
import { arrangeRows, placeOf, type PairRow } from '../../src/console/matching/studio/rows.ts'

const row = (mentoree: string, mentor: string, fit: number): PairRow =>
  ({ key: `${mentor} ${mentoree}`, mentorId: mentor, mentoreeId: mentoree, mentor, mentoree, fit, isLocked: false })
const rows = [row('Telemachus', 'Mentes', 5), row('Nausicaa', 'Arete', 9), row('Élpenor', 'Mentor', 7)]
const names = (found: PairRow[]) => found.map(({ mentoree }) => mentoree)

describe('the pairs of a scenario', () => {
  it('are found by every word in one of the two names', () => {
    expect(names(arrangeRows(rows, { find: ' tele  MENT ', sort: 'fit' }))).toEqual(['Telemachus'])
    expect(names(arrangeRows(rows, { find: 'ment', sort: 'fit' }))).toEqual(['Élpenor', 'Telemachus'])
    expect(arrangeRows(rows, { find: 'nobody', sort: 'fit' })).toEqual([])
  })

  it('come in the order asked for, and turned round', () => {
    expect(names(arrangeRows(rows, { find: '', sort: 'fit' }))).toEqual(['Nausicaa', 'Élpenor', 'Telemachus'])
    expect(names(arrangeRows(rows, { find: '', sort: '-fit' }))).toEqual(['Telemachus', 'Élpenor', 'Nausicaa'])
    expect(names(arrangeRows(rows, { find: '', sort: 'mentoree' }))).toEqual(['Élpenor', 'Nausicaa', 'Telemachus'])
    expect(names(arrangeRows(rows, { find: '', sort: '-mentor' }))).toEqual(['Élpenor', 'Telemachus', 'Nausicaa'])
  })

  it('keep the place of who is looked at: the pair, else the mentoree, else the same row', () => {
    const [first, second] = rows
    const mark = { index: 0, key: first!.key, mentoreeId: first!.mentoreeId }
    expect(placeOf(mark, rows)).toBe(0)
    expect(placeOf(mark, [second!, first!])).toBe(1)
    expect(placeOf(mark, [second!, row('Telemachus', 'Athena', 3)])).toBe(1)
    expect(placeOf({ ...mark, index: 5 }, [second!])).toBe(0)
    expect(placeOf({ index: 0 }, rows)).toBe(0)
  })
})
