import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '../layout/section.tsx'
import { Prose } from '../text/prose.tsx'
import classes from './agreement.module.css'
import type { Agreement } from './loaded-relationship.ts'

/** Every clause in full. The limits of confidentiality stand out, so that nobody signs without having met them (M16). */
export function Clauses({ clauses }: { clauses: Agreement['clauses'] }) {
  const { t } = useTranslation('portal')
  return (
    <Section title={t('relationship.clauses')}>
      <ol className={classes.clauses}>
        {clauses.map(({ key, title, text }) => {
          const isLimits = key.startsWith('limits')
          return (
            <li key={key} className={isLimits ? classes.limits : undefined}>
              <Stack gap="xs">
                {isLimits && <Text size="sm" fw={600}>{t('relationship.readThis')}</Text>}
                <Title order={3}>{title}</Title>
                <Prose text={text} />
              </Stack>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
