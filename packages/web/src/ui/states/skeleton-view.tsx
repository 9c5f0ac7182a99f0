import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The waiting state of a view: quiet lines where its text will stand. */
export function SkeletonView({ lines = 5 }: { lines?: number }) {
  const { t } = useTranslation('ui')
  return (
    <Stack gap="md" py="md" aria-live="polite">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={line === 0 ? 28 : 18} width={`${line === 0 ? 45 : 95 - (line % 3) * 12}%`} />
      ))}
    </Stack>
  )
}
