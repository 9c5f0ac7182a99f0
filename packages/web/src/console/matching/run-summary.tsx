import { List, Text } from '@mantine/core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatDecimal, formatShare } from '../../ui/dates/format.ts'
import { Facts } from '../../ui/shell/facts.tsx'
import { Section } from '../../ui/shell/section.tsx'
import type { Run, Summary } from './documents.ts'
import { RunRecord } from './run-record.tsx'

/** How good it is, and how sure that is. */
function leadOf(t: TFunction<'console'>, { formedGroups }: Run, { isProvenOptimal }: Summary): string {
  if (formedGroups !== null) return t('groups.searched', { share: formatShare(formedGroups.ofBound) })
  return t(isProvenOptimal ? 'matching.proven' : 'matching.notProven')
}

/** What a scenario comes to, and how much is known for each criterion. */
export function RunSummary({ run, summary }: { run: Run; summary: Summary }) {
  const { t } = useTranslation('console')
  return (
    <Section
      title={t('matching.summary')}
      lead={leadOf(t, run, summary)}
    >
      <Facts
        facts={[
          [t('matching.pairs'), summary.pairs],
          [
            t('matching.unmatchedMentorees'),
            t('matching.of', { count: summary.unmatchedMentorees, total: summary.mentorees }),
          ],
          [
            t('matching.unmatchedMentors'),
            t('matching.of', { count: summary.unmatchedMentors, total: summary.mentors }),
          ],
          [t('matching.meanFit'), formatDecimal(summary.meanFit, 2)],
          [t('matching.lowestFit'), formatDecimal(summary.lowestFit, 2)],
          [t('matching.took'), t('matching.seconds', { seconds: formatDecimal(summary.seconds, 1) })],
          [
            t('matching.keptPairs'),
            summary.kept === null ? null : t('matching.of', { count: summary.kept.stayed, total: summary.kept.of }),
          ],
        ]}
      />
      <details>
        <summary>{t('matching.coverageTitle')}</summary>
        <Text my="sm" c="dimmed">{t('matching.coverageLead')}</Text>
        <List spacing={4}>
          {summary.coverage.map((each) => (
            <List.Item key={each.criterionId}>
              {t('matching.coverage', {
                label: each.label,
                share: formatShare(each.share),
                coverage: formatShare(each.coverage),
              })}
            </List.Item>
          ))}
        </List>
      </details>
      <details>
        <summary>{t('matching.histogramTitle')}</summary>
        <List spacing={2} mt="sm" className="numbers">
          {summary.fitHistogram.map((count, bin) => ({ count, from: bin / 10, to: (bin + 1) / 10 })).map((bin) => (
            <List.Item key={bin.from}>
              {t('matching.histogramBin', { ...bin, from: formatDecimal(bin.from, 1), to: formatDecimal(bin.to, 1) })}
            </List.Item>
          ))}
        </List>
      </details>
      {summary.restingLocks > 0 && <Text c="var(--ithaca-needs)">{t('studio.resting', { count: summary.restingLocks })}</Text>}
      <RunRecord run={run} summary={summary} />
    </Section>
  )
}
