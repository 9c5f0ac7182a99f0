import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '../layout/section.tsx'
import { Prose } from '../text/prose.tsx'
import classes from './agreement.module.css'
import type { Agreement } from './loaded-relationship.ts'
import { TermsList } from './terms-list.tsx'
import type { TermName } from './terms-words.ts'

/** What the two chose stands under the clause that it belongs to. */
const termsOfTopic = new Map<string, readonly TermName[]>([
  ['rhythm', ['meetEveryWeeks', 'meetingMinutes', 'weekday', 'dayPart', 'arranger']],
  ['means', ['means', 'alsoBy']],
])

/** Every clause in full. The limits of confidentiality stand out, so that nobody signs without having met them (M16). */
export function Clauses({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('portal')
  const { clauses, meansOptions } = agreement
  return (
    <Section title={t('relationship.clauses')}>
      <ol className={classes.clauses}>
        {clauses.map(({ key, topic, title, text }) => {
          const names = termsOfTopic.get(topic)
          const isLimits = key.startsWith('limits')
          return (
            <li key={key} className={isLimits ? classes.limits : undefined}>
              <Stack gap="xs">
                {isLimits && <Text size="sm" fw={600}>{t('relationship.readThis')}</Text>}
                <Title order={3}>{title}</Title>
                <Prose text={text} />
                {names !== undefined && <TermsList names={names} terms={agreement} options={meansOptions} />}
                {topic === 'purpose' && <Text c="dimmed" className={classes.screenOnly}>{t('relationship.purposeInRoom')}</Text>}
              </Stack>
            </li>
          )
        })}
      </ol>
    </Section>
  )
}
