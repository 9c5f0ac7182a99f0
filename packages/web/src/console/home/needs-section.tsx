import { Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/states/notice.tsx'
import { NeedLink } from './need-link.tsx'
import type { Need } from './needs.ts'

/** The one thing that needs a person, and below it the others, each with the way to where it is done (M18). */
export function NeedsSection({ needs }: { needs: readonly Need[] }) {
  const { t } = useTranslation('console')
  const [first, ...others] = needs
  return (
    <Section title={t('needs.title')}>
      {first === undefined ? <Notice tone="well"><Text>{t('needs.none')}</Text></Notice> : <FirstNeed need={first} />}
      {others.length > 0 && (
        <>
          <Title order={3}>{t('needs.also')}</Title>
          <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
            {others.map((need) => (
              <Group component="li" key={`${need.kind} ${need.program.id}`} justify="space-between" gap="sm">
                <Text>
                  {t(`needs.kind.${need.kind}`, { count: need.count })}
                  {' '}
                  <Text span c="dimmed">{t('needs.in', { program: need.program.name })}</Text>
                </Text>
                <NeedLink need={need} isFirst={false} />
              </Group>
            ))}
          </Stack>
        </>
      )}
    </Section>
  )
}

function FirstNeed({ need }: { need: Need }) {
  const { t } = useTranslation('console')
  return (
    <Notice tone="needs" title={t(`needs.kind.${need.kind}`, { count: need.count })}>
      <Text>{t(`needs.what.${need.kind}`)}</Text>
      <Text c="dimmed">{t('needs.in', { program: need.program.name })}</Text>
      <Group mt={4}><NeedLink need={need} isFirst /></Group>
    </Notice>
  )
}
