import { useTranslation } from 'react-i18next'
import { formatDecimal, formatShare } from '../../../ui/dates/format.ts'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import type { Both, Compared } from './documents.ts'

type Line = { key: string; label: string; first: string; second: string }

const formatFit = (fit: number | null | undefined): string => formatDecimal(fit, 3)

/** Unmatched, lowest and mean fit, mentors' load, and the weights that led there. */
export function CompareFigures({ both }: { both: Both }) {
  const { t } = useTranslation('console')
  const line = (key: string, label: string, valueOf: (run: Compared) => string): Line => ({
    key, label, first: valueOf(both.first.run), second: valueOf(both.second.run),
  })
  const loads = Math.max(both.first.run.summary?.mentorLoads.length ?? 0, both.second.run.summary?.mentorLoads.length ?? 0)
  const criteria = new Map([...both.first.run.weights, ...both.second.run.weights].map(({ criterionId, label }) => [criterionId, label]))
  const lines = [
    line('pairs', t('matching.pairs'), ({ summary }) => String(summary?.pairs ?? '–')),
    line('mentorees', t('matching.unmatchedMentorees'), ({ summary }) =>
      (summary === null ? '–' : t('compare.unmatched', { count: summary.unmatchedMentorees, total: summary.mentorees }))),
    line('mentors', t('matching.unmatchedMentors'), ({ summary }) =>
      (summary === null ? '–' : t('compare.unmatched', { count: summary.unmatchedMentors, total: summary.mentors }))),
    line('mean', t('matching.meanFit'), ({ summary }) => formatFit(summary?.meanFit)),
    line('lowest', t('matching.lowestFit'), ({ summary }) => formatFit(summary?.lowestFit)),
    ...Array.from({ length: loads }, (_, load) =>
      line(`load ${load}`, t('compare.loads', { loads: load }), ({ summary }) => String(summary?.mentorLoads[load] ?? 0))),
    line('floor', t('compare.floor'), ({ floor }) => formatDecimal(floor, 2)),
    ...[...criteria].map(([id, label]) => line(`weight ${id}`, label, ({ weights }) => {
      const weight = weights.find(({ criterionId }) => criterionId === id)
      return weight === undefined ? '–' : t('compare.weightAndShare', { weight: weight.weight, share: formatShare(weight.share) })
    })),
  ]
  const columns: Column<Line>[] = [
    { key: 'figure', header: t('compare.figure'), renderCell: ({ label }) => label },
    { key: 'first', header: both.first.label, renderCell: ({ first }) => first, isNumber: true },
    { key: 'second', header: both.second.label, renderCell: ({ second }) => second, isNumber: true },
  ]
  return <DataTable caption={t('compare.figures')} columns={columns} rows={lines} rowKey={({ key }) => key} />
}
