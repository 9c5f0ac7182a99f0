import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HomeQuery } from '../../generated/portal/graphql.ts'
import { TextLink } from '../../ui/shell/links.tsx'
import { Section } from '../layout/section.tsx'

type Place = NonNullable<HomeQuery['viewer']>['participations'][number]

/** The programs in which the reader has answered, with what their place there is now. */
export function MyPlaces({ places }: { places: readonly Place[] }) {
  const { t } = useTranslation('portal')
  return (
    <Section title={t('home.programs')}>
      {places.filter(({ status }) => status !== 'INVITED').map(({ id, program, status, role }) => (
        <Stack key={id} gap={2}>
          <TextLink to="/programs/$participationId" params={{ participationId: id }}>{program.name}</TextLink>
          <Text c="dimmed">{t(`program.status.${status}`, { role: t(`words.role.${role}`) })}</Text>
        </Stack>
      ))}
    </Section>
  )
}
