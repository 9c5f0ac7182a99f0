import type { ReactNode } from 'react'
import { NothingFound } from './nothing-found.tsx'

/** A list's empty states told apart: nothing yet (first use) and nothing left by the filters. */
export function ListView({ count, isFiltered, onClear, firstUse, children }: {
  count: number
  isFiltered: boolean
  onClear: () => void
  firstUse: ReactNode
  children: ReactNode
}) {
  if (count > 0) return children
  return isFiltered ? <NothingFound onClear={onClear} /> : firstUse
}
