import { Anchor } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The list on the page as a file: all its pages, and only what its filters leave. */
export function DownloadLink({ path, filters }: { path: string; filters: Record<string, string | boolean | undefined> }) {
  const { t } = useTranslation('ui')
  const given = Object.entries(filters).flatMap(([key, value]) => (value === undefined ? [] : [[key, String(value)]]))
  const query = new URLSearchParams(given).toString()
  return <Anchor href={query === '' ? path : `${path}?${query}`} download data-screen-only>{t('download')}</Anchor>
}
