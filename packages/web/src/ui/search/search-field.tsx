import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/**
 * A search box that tells its owner 250 ms after the last key; the owner keeps the text in the address. What the
 * address says wins over the box, unless it is only catching up with what was typed.
 */
export function SearchField({ label, value, onChange, maxLength = 200 }: {
  label: string
  value: string
  onChange: (value: string) => void
  maxLength?: number
}) {
  const { t } = useTranslation('ui')
  const [text, setText] = useState(value)
  const [known, setKnown] = useState({ value, told: value })
  if (value !== known.value) {
    setKnown({ value, told: known.told })
    if (value !== known.told) setText(value)
  }
  const tell = useDebouncedCallback((next: string) => {
    setKnown((before) => ({ ...before, told: next }))
    onChange(next)
  }, 250)
  const change = (next: string) => {
    setText(next)
    tell(next)
  }
  return (
    <TextInput
      type="search"
      label={label}
      value={text}
      maxLength={maxLength}
      leftSection={<IconSearch aria-hidden size={16} />}
      rightSection={text === '' ? null : (
        <CloseButton size="sm" aria-label={t('clearSearch')} onClick={() => change('')} />
      )}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
