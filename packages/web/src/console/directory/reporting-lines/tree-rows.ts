import type { ReportingTreeQuery } from '../../../generated/console/graphql.ts'

export type TreeNode = ReportingTreeQuery['reportingTree'][number]

/** Reports by the person above them; the people at the top are under the empty key. */
export type LoadedTree = ReadonlyMap<string, readonly TreeNode[]>

/** A place in the tree: the ids from the top down, so that who has two managers has two places. */
export type Path = readonly string[]

export const keyOf = (path: Path): string => path.join('/')

export type TreeRow = {
  key: string
  path: Path
  node: TreeNode
  level: number
  position: number
  siblings: number
  isOpen: boolean
  /** Nobody below, or a cycle that would begin again. */
  canOpen: boolean
  isLoading: boolean
}

/** The rows that are visible, top to bottom, of what is loaded and open. */
export function visibleRows(tree: LoadedTree, open: ReadonlySet<string>): TreeRow[] {
  const rows: TreeRow[] = []
  const visit = (above: Path): void => {
    const nodes = tree.get(above.at(-1) ?? '') ?? []
    nodes.forEach((node, index) => {
      const path = [...above, node.person.id]
      const key = keyOf(path)
      const canOpen = node.reportsCount > 0 && !above.includes(node.person.id)
      const isOpen = canOpen && open.has(key)
      const isLoading = isOpen && !tree.has(node.person.id)
      rows.push({
        key, path, node, level: path.length, position: index + 1, siblings: nodes.length, isOpen, canOpen, isLoading,
      })
      if (isOpen) visit(path)
    })
  }
  visit([])
  return rows
}

export type TreeMove = { kind: 'go'; index: number } | { kind: 'open' | 'close'; path: Path }

/** What a key means in a tree, as the ARIA authoring practices have it; undefined for other keys. */
export function moveByKey(key: string, rows: readonly TreeRow[], index: number): TreeMove | undefined {
  const row = rows[index]
  if (row === undefined) return undefined
  const go = (to: number) => ({ kind: 'go' as const, index: Math.min(rows.length - 1, Math.max(0, to)) })
  switch (key) {
    case 'ArrowDown': return go(index + 1)
    case 'ArrowUp': return go(index - 1)
    case 'Home': return go(0)
    case 'End': return go(rows.length - 1)
    case 'ArrowRight': {
      if (!row.canOpen) return undefined
      return row.isOpen ? go(index + 1) : { kind: 'open', path: row.path }
    }
    case 'ArrowLeft': {
      if (row.isOpen) return { kind: 'close', path: row.path }
      const above = rows.findIndex((each) => each.key === keyOf(row.path.slice(0, -1)))
      return above === -1 ? undefined : go(above)
    }
    default: return undefined
  }
}
