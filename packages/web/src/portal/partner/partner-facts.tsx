import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PartnerFieldsFragment } from '../../generated/portal/graphql.ts'
import { languageName } from '../../ui/words/display-names.ts'
import { listWords, zoneName } from '../text/names.ts'

/** Somebody by what the directory and they themselves say: work, place, languages, time zone. Never a figure. */
export function PartnerFacts({ partner }: { partner: PartnerFieldsFragment }) {
  const { t } = useTranslation('portal')
  const { location, timeZone, languages } = partner
  const work = [partner.jobTitle, partner.department].filter((part) => part !== null)
  return (
    <Stack gap={2}>
      {work.length > 0 && <Text>{work.join(' · ')}</Text>}
      {location !== null && <Text c="dimmed">{t('words.livesIn', { location })}</Text>}
      {languages.length > 0 && (
        <Text c="dimmed">{t('words.speaks', { languages: listWords(languages.map(languageName)) })}</Text>
      )}
      {timeZone !== null && <Text c="dimmed">{t('words.timeZone', { zone: zoneName(timeZone) })}</Text>}
    </Stack>
  )
}
