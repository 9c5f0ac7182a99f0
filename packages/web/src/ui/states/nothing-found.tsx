import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** A list filtered down to nothing, with the way back. */
export function NothingFound({ onClear }: { onClear: () => void }) {
  const { t } = useTranslation('ui')
  return (
    <Stack align="flex-start" gap="sm" py="lg" aria-live="polite">
      <Text>{t('nothingMatches')}</Text>
      <Button variant="default" onClick={onClear}>{t('clearFilters')}</Button>
    </Stack>
  )
}
