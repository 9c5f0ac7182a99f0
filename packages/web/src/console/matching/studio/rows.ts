import type { Scenario, Studio } from './studio-context.ts'
import type { PairSort } from './search.ts'

/** A pair as the table shows it. */
export type PairRow = {
  key: string
  mentorId: string
  mentoreeId: string
  mentor: string
  mentoree: string
  /** In millionths. */
  fit: number
  isLocked: boolean
}

/** The pairs of a scenario with their people's names. */
export function pairRows({ people }: Studio, { pairs }: Scenario): PairRow[] {
  return pairs.mentorees.map((mentoree, at) => {
    const mentor = pairs.mentors[at] ?? -1
    const mentorId = people.ids[mentor] ?? ''
    const mentoreeId = people.ids[mentoree] ?? ''
    return {
      key: `${mentorId} ${mentoreeId}`,
      mentorId,
      mentoreeId,
      mentor: people.names[mentor] ?? '',
      mentoree: people.names[mentoree] ?? '',
      fit: pairs.fits[at] ?? 0,
      isLocked: pairs.locked[at] === true,
    }
  })
}

const collator = new Intl.Collator()

function compareBy(sort: PairSort): (a: PairRow, b: PairRow) => number {
  switch (sort) {
    case 'fit':
      return (a, b) => b.fit - a.fit
    case '-fit':
      return (a, b) => a.fit - b.fit
    case 'mentoree':
      return (a, b) => collator.compare(a.mentoree, b.mentoree)
    case '-mentoree':
      return (a, b) => collator.compare(b.mentoree, a.mentoree)
    case 'mentor':
      return (a, b) => collator.compare(a.mentor, b.mentor)
    case '-mentor':
      return (a, b) => collator.compare(b.mentor, a.mentor)
  }
}

/** Those in which one of the two is called so, in an order; equals stay in the order of the scenario. */
export function arrangeRows(rows: readonly PairRow[], { find, sort }: { find: string; sort: PairSort }): PairRow[] {
  const wanted = find.trim().toLocaleLowerCase('en').split(/\s+/).filter((word) => word !== '')
  const found = wanted.length === 0 ? rows : rows.filter(({ mentor, mentoree }) => {
    const names = `${mentoree} ${mentor}`.toLocaleLowerCase('en')
    return wanted.every((word) => names.includes(word))
  })
  return found.toSorted(compareBy(sort))
}

/** The pair that was looked at last, by its people and by its place among the rows. */
export type Mark = { index: number; key?: string; mentoreeId?: string }

/** Where the marked pair is among the rows now; else the mentoree's new pair; else the same place, or the last. */
export function placeOf({ index, key, mentoreeId }: Mark, rows: readonly PairRow[]): number {
  if (rows[index]?.key === key && key !== undefined) return index
  const byPair = rows.findIndex((row) => row.key === key)
  if (byPair !== -1) return byPair
  const byMentoree = rows.findIndex((row) => row.mentoreeId === mentoreeId)
  return byMentoree === -1 ? Math.max(0, Math.min(index, rows.length - 1)) : byMentoree
}
