import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../layout/section.tsx'
import classes from './keys.module.css'

/** The recovery code, shown once, to be printed; then on into the room. */
export function RecoveryCode({ code, onKept }: { code: string; onKept: () => void }) {
  const { t } = useTranslation('portal')
  const [isKept, setKept] = useState(false)
  const [isTried, setTried] = useState(false)
  return (
    <Section title={t('room.setUp.codeTitle')} lead={t('room.setUp.codeLead')} isNew>
      <Text size="sm" c="dimmed">{t('room.setUp.step', { step: 3 })}</Text>
      <ShownCode code={code} />
      <Stack gap="md" align="flex-start">
        <Checkbox
          label={t('room.setUp.hasKept')}
          checked={isKept}
          error={isTried && !isKept ? t('room.setUp.confirmFirst') : null}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <Group><Button onClick={() => (isKept ? onKept() : setTried(true))}>{t('room.setUp.finish')}</Button></Group>
      </Stack>
    </Section>
  )
}

/** The code itself, and a way to print it. */
export function ShownCode({ code }: { code: string }) {
  const { t } = useTranslation('portal')
  return (
    <Stack gap="md" align="flex-start">
      <div className={classes.code}>
        <Text size="sm">{t('room.setUp.code')}</Text>
        <Text component="code" fw={600} fz="lg" className="numbers" data-testid="recovery-code">{code}</Text>
      </div>
      <Button variant="default" onClick={() => window.print()}>{t('room.setUp.print')}</Button>
    </Stack>
  )
}
