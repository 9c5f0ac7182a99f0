import { suggestPassphrase } from '@ithaca/core/room'
import { Button, Group, PasswordInput, Progress, Stack, Text } from '@mantine/core'
import { type Dispatch, type SetStateAction, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/states/notice.tsx'
import { judgePassphrase, type Strength } from './passphrase-strength.ts'

const LOOKS_EASY: Strength = { score: 0, isEnough: false }

/** Whether a new passphrase can be taken, and what is wrong with it if not. */
export interface NewPassphrase {
  readonly value: string
  readonly again: string
  readonly strength: Strength
}

export const NO_PASSPHRASE: NewPassphrase = { value: '', again: '', strength: LOOKS_EASY }
export const isTaken = ({ value, again, strength }: NewPassphrase): boolean => strength.isEnough && value === again

/** Two fields for a new passphrase, how hard it is to guess, and six random words for those who would like some. */
export function NewPassphraseFields({ chosen, onChange, known, isTried, isReplacing = false }: {
  chosen: NewPassphrase
  onChange: Dispatch<SetStateAction<NewPassphrase>>
  /** Words that others would try first. */
  known: readonly string[]
  isTried: boolean
  /** There is a passphrase already, which this one replaces. */
  isReplacing?: boolean
}) {
  const { t } = useTranslation('portal')
  const [suggestion, setSuggestion] = useState<string>()
  const { value, again, strength } = chosen
  const change = (next: string) => {
    onChange((before) => ({ ...before, value: next, strength: LOOKS_EASY }))
    void judgePassphrase(next, known).then((judged) => onChange((before) => (before.value === next ? { ...before, strength: judged } : before)))
  }
  return (
    <Stack gap="md">
      <PasswordInput
        label={t(isReplacing ? 'room.change.next' : 'room.setUp.passphrase')}
        description={t('room.setUp.passphraseHelp')}
        autoComplete="new-password"
        maxLength={200}
        value={value}
        error={isTried && !strength.isEnough ? t('room.setUp.isWeak') : null}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {value !== '' && (
        <Stack gap={4} aria-live="polite">
          <Progress.Root size="sm" aria-hidden><Progress.Section value={(strength.score + 1) * 20} color={strength.isEnough ? 'olive' : 'terracotta'} withAria={false} /></Progress.Root>
          <Text size="sm" c="dimmed">{t(`room.setUp.strength.${strength.score}`)}</Text>
        </Stack>
      )}
      <PasswordInput
        label={t('room.setUp.again')}
        autoComplete="new-password"
        maxLength={200}
        value={again}
        error={isTried && value !== again ? t('room.setUp.isDifferent') : null}
        onChange={(event) => {
          const next = event.currentTarget.value
          onChange((before) => ({ ...before, again: next }))
        }}
      />
      <Group><Button variant="default" onClick={() => setSuggestion(suggestPassphrase())}>{t('room.setUp.suggest')}</Button></Group>
      {suggestion !== undefined && (
        <Notice tone="can" title={t('room.setUp.suggested')} announce="polite">
          <Text fw={600} className="spoken">{suggestion}</Text>
          <Text size="sm">{t('room.setUp.suggestedHelp')}</Text>
        </Notice>
      )}
    </Stack>
  )
}
