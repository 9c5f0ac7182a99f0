import { readHeader } from '../header/read-header.ts'
import { isPerformanceData } from '../performance-data/is-performance-data.ts'
import type { PerformanceFinding } from '../performance-data/is-performance-data.ts'
import { NOTION_NAMES } from '../performance-data/notion.ts'
import { readManagerTarget, toManagerTarget } from './import-target.ts'
import type { ImportTarget, ManagerReference } from './import-target.ts'
import { matchHeader } from './match-header.ts'

/** Why a column got its target, or none. */
export type SuggestionReason = 'remembered' | 'header' | 'values' | 'unknown' | 'doubled' | 'performance-data'

/** What is suggested for one column of a file. */
export interface ColumnSuggestion {
  readonly index: number
  readonly header: string
  /** null: the column is left out. */
  readonly target: ImportTarget | null
  readonly because: SuggestionReason
  /** Set when M4 refuses the column; no mapping can change that. */
  readonly refused: { readonly finding: PerformanceFinding; readonly message: string } | null
}

/** Targets by header as an organisation chose them before; null for a column that it leaves out. See `headerKey`. */
export type RememberedMapping = Readonly<Record<string, ImportTarget | null>>

/** The form of a header under which its mapping is remembered: case, spaces and separators do not count. */
export function headerKey(header: string): string {
  return readHeader(header).compact
}

/** What to remember of a mapping that somebody has confirmed. Refused columns are not remembered. */
export function rememberMapping(columns: readonly Pick<ColumnSuggestion, 'header' | 'target'>[]): RememberedMapping {
  const told = columns.filter(({ header }) => headerKey(header) !== '' && isPerformanceData(header) === undefined)
  return Object.fromEntries(told.map(({ header, target }) => [headerKey(header), target]))
}

/**
 * Suggests what each column means, from its header in any of the main European languages.
 *
 * What the organisation chose before comes first, except that performance data stays refused (M4). A field of a
 * person is filled by one column only, the surest; columns for managers may come several times. `samples` (some
 * values by column) tell by what a column headed just "Manager" names people; without them, by name.
 */
export function suggestMapping(input: {
  headers: readonly string[]
  remembered?: RememberedMapping
  samples?: readonly (readonly string[])[]
}): ColumnSuggestion[] {
  const remembers = new Map(Object.entries(input.remembered ?? {}))
  const drafts = input.headers.map((header, index) => {
    const remembered = remembers.get(headerKey(header))
    return draftColumn({ header, index, remembered, samples: input.samples?.[index] ?? [] })
  })
  return withoutDoubles(drafts)
}

interface Draft extends ColumnSuggestion {
  /** Among columns for one field the greatest wins. */
  readonly sureness: number
}

function draftColumn(column: {
  header: string
  index: number
  remembered: ImportTarget | null | undefined
  samples: readonly string[]
}): Draft {
  const { header, index, remembered, samples } = column
  const finding = isPerformanceData(header)
  if (finding !== undefined) {
    const refused = { finding, message: refusalMessage(header, finding) }
    return { index, header, target: null, because: 'performance-data', refused, sureness: 0 }
  }
  const draft = (target: ImportTarget | null, because: SuggestionReason, sureness: number): Draft => {
    return { index, header, target, because, refused: null, sureness }
  }
  if (remembered !== undefined) return draft(remembered, 'remembered', 3)
  const match = matchHeader(header)
  if (match === undefined) return draft(null, 'unknown', 0)
  if (match.kind === 'person') return draft(match.target, 'header', match.sure ? 2 : 1)
  const by = match.by ?? guessReference(samples)
  const because = match.by === undefined && samples.length > 0 ? 'values' : 'header'
  return draft(toManagerTarget({ kind: match.line, by }), because, 2)
}

/** Says which column is refused and why (M4). */
export function refusalMessage(header: string, finding: PerformanceFinding): string {
  return (
    `“${header}” is left out: it speaks of ${NOTION_NAMES[finding.notion]} (“${finding.matched}”). ` +
    'Mentoring stays apart from performance data, so it is never imported. The other columns go on.'
  )
}

function guessReference(samples: readonly string[]): ManagerReference {
  const told = samples.map((sample) => sample.trim()).filter((sample) => sample !== '')
  if (told.length === 0) return 'Name'
  if (told.filter((sample) => sample.includes('@')).length * 2 > told.length) return 'Email'
  const keys = told.filter((sample) => /\d/u.test(sample) && !/\s/u.test(sample))
  return keys.length * 2 > told.length ? 'ExternalId' : 'Name'
}

function withoutDoubles(drafts: readonly Draft[]): ColumnSuggestion[] {
  const best = new Map<ImportTarget, Draft>()
  for (const draft of drafts) {
    if (draft.target === null) continue
    const rival = best.get(draft.target)
    if (rival === undefined || draft.sureness > rival.sureness) best.set(draft.target, draft)
  }
  return drafts.map(({ index, header, target, because, refused }) => {
    const isRepeatable = target === null || readManagerTarget(target) !== undefined
    if (isRepeatable || best.get(target)!.index === index) return { index, header, target, because, refused }
    return { index, header, target: null, because: 'doubled', refused }
  })
}
