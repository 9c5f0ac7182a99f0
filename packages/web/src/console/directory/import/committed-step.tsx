import { Button, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { When } from '../../../ui/dates/when.tsx'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useIdempotentAction } from '../../../ui/graphql/use-idempotent-action.ts'
import { ButtonLink } from '../../../ui/shell/links.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { Notice } from '../../../ui/states/notice.tsx'
import { type DirectoryImport, UndoImport } from './documents.ts'
import { FileProblems } from './file-problems.tsx'
import { ImportRows } from './import-rows.tsx'
import { OutcomeCounts } from './outcome-counts.tsx'

/** What an import has changed, and taking all of it back. */
export function CommittedStep({ directoryImport }: { directoryImport: DirectoryImport }) {
  const { t } = useTranslation('console')
  const [isAsking, setAsking] = useState(false)
  const undo = useIdempotentAction(UndoImport)
  const confirm = async () => {
    if ((await undo.run({ input: { importId: directoryImport.id } })) !== undefined) setAsking(false)
  }
  return (
    <Stack gap="lg">
      {directoryImport.undoneAt === null ? (
        <Notice tone="well" announce="polite" title={t('import.done')}>
          {directoryImport.committedAt !== null && <When instant={directoryImport.committedAt} />}
        </Notice>
      ) : (
        <Notice tone="can" announce="polite" title={t('import.undone')}>
          <When instant={directoryImport.undoneAt} />
        </Notice>
      )}
      <Section title={t('import.result')}>
        <OutcomeCounts directoryImport={directoryImport} />
        <FileProblems problems={directoryImport.fileProblems} />
        <Group>
          <ButtonLink to="/reporting-lines">{t('import.seeLines')}</ButtonLink>
          <ButtonLink variant="default" to="/people">{t('import.seePeople')}</ButtonLink>
          {directoryImport.viewerCan.undo && (
            <Button variant="default" onClick={() => setAsking(true)}>{t('import.undo')}</Button>
          )}
        </Group>
      </Section>
      <ImportRows directoryImport={directoryImport} />
      <ConfirmDialog
        isOpen={isAsking}
        title={t('import.undoTitle')}
        confirmLabel={t('import.undo')}
        tone="needs"
        isPending={undo.isPending}
        problem={undo.problem}
        onConfirm={() => void confirm()}
        onClose={() => {
          undo.clear()
          setAsking(false)
        }}
      >
        <List>
          <List.Item>{t('import.undoCreated', { count: directoryImport.createCount })}</List.Item>
          <List.Item>{t('import.undoUpdated', { count: directoryImport.updateCount })}</List.Item>
        </List>
        <Text>{t('import.undoMeans')}</Text>
      </ConfirmDialog>
    </Stack>
  )
}
