import { Stack, Text, VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './agreement.module.css'
import type { Agreement } from './loaded-relationship.ts'
import { termNames, termWords } from './terms-words.ts'

/** What a new version would change, term by term, until both have signed it (M9). */
export function TermChanges({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('portal')
  const [latest, before] = agreement.versions
  if (latest === undefined || before === undefined || agreement.isSigned) return null
  const changed = termNames.filter((name) => latest.changedTerms.includes(name))
  return (
    <Stack gap="xs" className={classes.changes}>
      <Text fw={600}>{t('relationship.changes', { version: before.version })}</Text>
      <ul>
        {changed.map((name) => (
          <li key={name}>
            {t(`relationship.term.${name}`)}:{' '}
            <del><VisuallyHidden>{t('relationship.before')} </VisuallyHidden>{termWords(t, name, before, agreement.meansOptions)}</del>{' '}
            <ins><VisuallyHidden>{t('relationship.after')} </VisuallyHidden>{termWords(t, name, latest, agreement.meansOptions)}</ins>
          </li>
        ))}
      </ul>
    </Stack>
  )
}
