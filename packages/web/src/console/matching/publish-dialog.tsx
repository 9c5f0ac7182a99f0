import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx'
import { useIdempotentAction } from '../../ui/graphql/use-idempotent-action.ts'
import { useProgram } from '../program/program-context.ts'
import { PublishRun } from './documents.ts'
import type { Run } from './run-page.tsx'
import type { Summary } from './run-summary.tsx'

/** Before a scenario is published: how many people are told what, and what stays private. */
export function PublishDialog({ isOpen, run, summary, onClose }: {
  isOpen: boolean
  run: Run
  summary: Summary
  onClose: () => void
}) {
  const { t } = useTranslation('console')
  const program = useProgram()
  const publish = useIdempotentAction(PublishRun)
  const confirm = async () => {
    const published = await publish.run({ input: { id: run.id } })
    if (published !== undefined) onClose()
  }
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t('matching.publishTitle', { count: summary.pairs })}
      confirmLabel={t('matching.publish')}
      isPending={publish.isPending}
      problem={publish.problem}
      onConfirm={() => void confirm()}
      onClose={() => {
        publish.clear()
        onClose()
      }}
    >
      <List spacing="xs">
        <List.Item>{t('matching.tellMentorees', { count: summary.mentorees - summary.unmatchedMentorees })}</List.Item>
        <List.Item>{t('matching.tellMentors', { count: summary.mentors - summary.unmatchedMentors })}</List.Item>
        <List.Item>{t('matching.tellAnswer', { count: program.responseDays })}</List.Item>
        <List.Item>
          {t('matching.tellUnmatched', { count: summary.unmatchedMentorees + summary.unmatchedMentors })}
        </List.Item>
        {program.status === 'MATCHING' && <List.Item>{t('matching.thenRuns')}</List.Item>}
      </List>
      <Text>{t('matching.publishFinal')}</Text>
    </ConfirmDialog>
  )
}
