import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** A search box that tells its owner 250 ms after the last key; the owner keeps the text in the address. */
export function SearchField({ label, value, onChange, maxLength = 200 }: {
  label: string
  value: string
  onChange: (value: string) => void
  maxLength?: number
}) {
  const { t } = useTranslation('ui')
  const [text, setText] = useState(value)
  const tell = useDebouncedCallback(onChange, 250)
  useEffect(() => setText(value), [value])
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
      rightSection={text === '' ? null : <CloseButton size="sm" aria-label={t('clearFilters')} onClick={() => change('')} />}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
