import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Section } from '../layout/section.tsx'
import classes from './reasons.module.css'

/** Why these two, in sentences that both may read, and one honest difference (M8). No figure stands beside them. */
export function Reasons({ reasons, difference }: { reasons: readonly string[]; difference: string | null }) {
  const { t } = useTranslation('portal')
  return (
    <>
      {reasons.length > 0 && (
        <Section title={t('proposals.reasons')}>
          <ul className={classes.reasons}>
            {reasons.map((reason) => <li key={reason} className="spoken">{reason}</li>)}
          </ul>
        </Section>
      )}
      {difference !== null && (
        <Section title={t('proposals.difference')}>
          <Text className="spoken" maw="40rem">{difference}</Text>
        </Section>
      )}
    </>
  )
}
