import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HomeQuery } from '../../generated/portal/graphql.ts'
import { When } from '../../ui/dates/when.tsx'
import { CardList } from '../layout/card-list.tsx'
import { Section } from '../layout/section.tsx'
import { StepLink } from '../layout/step-link.tsx'

/** Programs that anybody here may join of their own accord (M5). */
export function OpenPrograms({ programs }: { programs: HomeQuery['openPrograms'] }) {
  const { t } = useTranslation('portal')
  return (
    <Section title={t('home.open')} lead={t('home.openLead')}>
      <CardList items={programs} keyOf={({ id }) => id}>
        {({ id, name, kind, description, startsOn }) => (
          <Stack gap="sm" align="flex-start">
            <Title order={3}>{name}</Title>
            <Text>{description}</Text>
            <Text c="dimmed">{t(`words.kind.${kind}`)}. {t('home.begins')} <When day={startsOn} />.</Text>
            <StepLink to="/join/$programId" params={{ programId: id }} variant="default">{t('home.lookAt')}</StepLink>
          </Stack>
        )}
      </CardList>
    </Section>
  )
}
