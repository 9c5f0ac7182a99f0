import { Button, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { DiscardImport } from './documents.ts'

/** Throws an uploaded file away before anything of it was written. */
export function DiscardButton({ importId }: { importId: string }) {
  const { t } = useTranslation('console')
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  const discard = useAction(DiscardImport)
  const confirm = async () => {
    if ((await discard.run({ input: { importId } })) !== undefined) await navigate({ to: '/people/import' })
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('import.discard')}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('import.discardTitle')}
        confirmLabel={t('import.discard')}
        isPending={discard.isPending}
        problem={discard.problem}
        onConfirm={() => void confirm()}
        onClose={() => {
          discard.clear()
          setAsking(false)
        }}
      >
        <Text>{t('import.discardMeans')}</Text>
      </ConfirmDialog>
    </>
  )
}
