import { describe, expect, it } from 'vitest'
import { keyOf, moveByKey, visibleRows, type LoadedTree, type TreeNode } from '../../src/console/directory/reporting-lines/tree-rows.ts'

function node(id: string, reportsCount = 0): TreeNode {
  return { kind: 'SOLID', reportsCount, isInCycle: false, person: { id, fullName: id, jobTitle: null, department: null } }
}

const tree: LoadedTree = new Map([
  ['', [node('ada', 2), node('ben')]],
  ['ada', [node('cleo', 1), node('dara', 1)]],
  ['cleo', [node('eli')]],
  ['dara', [node('eli')]],
])

const shown = (rows: ReturnType<typeof visibleRows>) => rows.map((row) => row.key)

describe('the visible rows of the reporting tree', () => {
  it('begin with the people at the top, closed', () => {
    expect(shown(visibleRows(tree, new Set()))).toEqual(['ada', 'ben'])
  })

  it('show reports below an open person, with level, place and number of siblings', () => {
    const rows = visibleRows(tree, new Set(['ada']))
    expect(shown(rows)).toEqual(['ada', 'ada/cleo', 'ada/dara', 'ben'])
    expect(rows[2]).toMatchObject({ level: 2, position: 2, siblings: 2, isOpen: false, canOpen: true })
  })

  it('give a person with two managers a place under each', () => {
    const rows = visibleRows(tree, new Set(['ada', 'ada/cleo', 'ada/dara']))
    expect(shown(rows).filter((key) => key.endsWith('eli'))).toEqual(['ada/cleo/eli', 'ada/dara/eli'])
  })

  it('do not open a cycle a second time', () => {
    const cycle: LoadedTree = new Map([['', [node('ada', 1)]], ['ada', [node('ben', 1)]], ['ben', [node('ada', 1)]]])
    const rows = visibleRows(cycle, new Set(['ada', 'ada/ben', 'ada/ben/ada']))
    expect(shown(rows)).toEqual(['ada', 'ada/ben', 'ada/ben/ada'])
    expect(rows[2]?.canOpen).toBe(false)
  })

  it('say that reports are on their way until they are loaded', () => {
    const rows = visibleRows(new Map([['', [node('ada', 3)]]]), new Set(['ada']))
    expect(rows[0]).toMatchObject({ isOpen: true, isLoading: true })
  })
})

describe('keys in the reporting tree', () => {
  const rows = visibleRows(tree, new Set(['ada']))

  it.each([
    ['ArrowDown', 0, { kind: 'go', index: 1 }],
    ['ArrowDown', 3, { kind: 'go', index: 3 }],
    ['ArrowUp', 0, { kind: 'go', index: 0 }],
    ['Home', 3, { kind: 'go', index: 0 }],
    ['End', 0, { kind: 'go', index: 3 }],
    ['ArrowRight', 0, { kind: 'go', index: 1 }],
    ['ArrowRight', 1, { kind: 'open', path: ['ada', 'cleo'] }],
    ['ArrowRight', 3, undefined],
    ['ArrowLeft', 0, { kind: 'close', path: ['ada'] }],
    ['ArrowLeft', 2, { kind: 'go', index: 0 }],
    ['ArrowLeft', 3, undefined],
    ['a', 0, undefined],
  ])('%s on row %i', (key, index, move) => {
    expect(moveByKey(key, rows, index)).toEqual(move)
  })

  it('a row is known by the way from the top', () => {
    expect(keyOf(['ada', 'cleo'])).toBe('ada/cleo')
  })
})
