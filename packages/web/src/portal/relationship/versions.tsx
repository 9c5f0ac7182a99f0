import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { When } from '../../ui/dates/when.tsx'
import { Section } from '../layout/section.tsx'
import classes from './agreement.module.css'
import type { Agreement } from './loaded-relationship.ts'
import { termsWords } from './terms-words.ts'

/** The versions before the present one; all are kept (M9). */
export function Versions({ agreement, partnerName }: { agreement: Agreement; partnerName: string }) {
  const { t } = useTranslation('portal')
  const earlier = agreement.versions
    .filter(({ version }) => version !== agreement.version)
    .toSorted((one, other) => other.version - one.version)
  if (earlier.length === 0) return null
  return (
    <div className={classes.screenOnly}>
      <Section title={t('relationship.versions')}>
        <ol reversed className={classes.versions}>
          {earlier.map((each) => (
            <li key={each.version}>
              <Text>{t('relationship.version', { version: each.version })}: {termsWords(t, each, agreement.meansOptions)}</Text>
              <Text c="dimmed">
                <When instant={each.createdAt} />
                {each.version > 1 && <> · {each.proposedByMe ? t('relationship.byYou') : t('relationship.by', { name: partnerName })}</>}
              </Text>
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
}
