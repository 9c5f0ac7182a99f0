import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx'
import { useIdempotentAction } from '../../ui/graphql/use-idempotent-action.ts'
import { QueryView } from '../../ui/states/query-view.tsx'
import { PublicationPreviewQuery, PublishRun, type Run } from './documents.ts'
import { PublicationPreview } from './publication-preview.tsx'
import { firstPublishTime, instantOf, PublishTimeFields } from './publish-time.tsx'

/** Before a scenario is published: who is told what, what is left out, what stays private, and when it goes out. */
export function PublishDialog({ run, onClose }: { run: Run; onClose: () => void }) {
  const { t } = useTranslation('console')
  const query = useQuery({ query: PublicationPreviewQuery, variables: { runId: run.id }, requestPolicy: 'network-only' })
  const publish = useIdempotentAction(PublishRun)
  const [when, setWhen] = useState(firstPublishTime)
  const goesOutAt = instantOf(when)
  const confirm = async () => {
    const at = instantOf(when)?.toISOString() ?? null
    const published = await publish.run({ input: { id: run.id, at } })
    if (published !== undefined) onClose()
  }
  const count = query[0].data?.publicationPreview.proposals ?? run.summary?.pairs ?? 0
  return (
    <ConfirmDialog
      isOpen
      title={t('matching.publishTitle', { count })}
      confirmLabel={t(`matching.when.confirm.${when.choice}`)}
      isReady={goesOutAt !== undefined}
      isPending={publish.isPending}
      problem={publish.problem}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <QueryView query={query}>{({ publicationPreview }) => <PublicationPreview preview={publicationPreview} goesOutAt={goesOutAt ?? null} />}</QueryView>
      <PublishTimeFields chosen={when} onChange={setWhen} />
    </ConfirmDialog>
  )
}
