import { Button, Group, List, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useIdempotentAction } from '../../../ui/graphql/use-idempotent-action.ts'
import { ButtonLink } from '../../../ui/shell/links.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { DiscardButton } from './discard-button.tsx'
import { CommitImport, type DirectoryImport } from './documents.ts'
import { FileProblems } from './file-problems.tsx'
import { ImportRows } from './import-rows.tsx'
import { OutcomeCounts } from './outcome-counts.tsx'
import { RefusedColumns } from './refused-columns.tsx'

const route = getRouteApi('/frame/people/import/$importId')

/** What would change, row by row; nothing is written before the commit. */
export function DryRunStep({ directoryImport }: { directoryImport: DirectoryImport }) {
  const { t } = useTranslation('console')
  const { importId } = route.useParams()
  const [isAsking, setAsking] = useState(false)
  const commit = useIdempotentAction(CommitImport)
  const changed = directoryImport.createCount + directoryImport.updateCount
  const confirm = async () => {
    const committed = await commit.run({ input: { importId: directoryImport.id, version: directoryImport.version } })
    if (committed !== undefined) setAsking(false)
  }
  return (
    <Stack gap="lg">
      <Section title={t('import.dryRun')} lead={t('import.dryRunLead')}>
        <OutcomeCounts directoryImport={directoryImport} />
        <RefusedColumns columns={directoryImport.columns} />
        <FileProblems problems={directoryImport.fileProblems} />
        <Group>
          {directoryImport.viewerCan.commit && (
            <Button disabled={changed === 0} onClick={() => setAsking(true)}>
              {t('import.commit', { count: changed })}
            </Button>
          )}
          <ButtonLink
            variant="default"
            to="/people/import/$importId"
            params={{ importId }}
            search={{ step: 'columns' }}
          >
            {t('import.changeColumns')}
          </ButtonLink>
          <DiscardButton importId={directoryImport.id} />
        </Group>
        {changed === 0 && <Text>{t('import.nothingToWrite')}</Text>}
      </Section>
      <ImportRows directoryImport={directoryImport} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('import.commitTitle')}
        confirmLabel={t('import.commit', { count: changed })}
        isPending={commit.isPending}
        problem={commit.problem}
        onConfirm={() => void confirm()}
        onClose={() => {
          commit.clear()
          setAsking(false)
        }}
      >
        <List>
          <List.Item>{t('import.willCreate', { count: directoryImport.createCount })}</List.Item>
          <List.Item>{t('import.willUpdate', { count: directoryImport.updateCount })}</List.Item>
          {directoryImport.invalidCount > 0 && (
            <List.Item>{t('import.willLeaveOut', { count: directoryImport.invalidCount })}</List.Item>
          )}
        </List>
        <Text>{t('import.commitMeans')}</Text>
      </ConfirmDialog>
    </Stack>
  )
}
