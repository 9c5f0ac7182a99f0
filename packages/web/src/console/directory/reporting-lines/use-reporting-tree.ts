import { useCallback, useMemo, useState } from 'react'
import { useClient, useQuery } from 'urql'
import { describeError, type DescribedError } from '../../../ui/graphql/describe-error.ts'
import { ReportingTreeQuery } from './documents.ts'
import { pathTo } from './path-to.ts'
import { keyOf, visibleRows, type LoadedTree, type Path } from './tree-rows.ts'

/** The reporting tree as far as it was opened; each level is loaded when it is first needed. */
export function useReportingTree() {
  const client = useClient()
  const top = useQuery({ query: ReportingTreeQuery, variables: {} })
  const [below, setBelow] = useState<LoadedTree>(new Map())
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [error, setError] = useState<DescribedError>()

  const load = useCallback(async (personId: string) => {
    const { data, error: failure } = await client.query(ReportingTreeQuery, { personId }).toPromise()
    setError(failure === undefined ? undefined : describeError(failure))
    if (data !== undefined) setBelow((before) => new Map(before).set(personId, data.reportingTree))
  }, [client])

  const openPath = useCallback((path: Path) => {
    setOpen((before) => new Set(before).add(keyOf(path)))
    const personId = path.at(-1)
    if (personId !== undefined) void load(personId)
  }, [load])

  const closePath = useCallback((path: Path) => {
    setOpen((before) => new Set([...before].filter((key) => key !== keyOf(path))))
  }, [])

  /** Opens everything above a person and answers the key of their row. */
  const reveal = useCallback(async (personId: string): Promise<string> => {
    const path = await pathTo(client, personId)
    const above = path.slice(0, -1)
    await Promise.all(above.map((id) => load(id)))
    setOpen((before) => new Set([...before, ...above.map((_, depth) => keyOf(path.slice(0, depth + 1)))]))
    return keyOf(path)
  }, [client, load])

  const roots = top[0].data?.reportingTree
  const rows = useMemo(() => visibleRows(new Map(below).set('', roots ?? []), open), [below, open, roots])
  return { top, rows, error, openPath, closePath, reveal }
}
