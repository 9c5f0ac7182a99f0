import { CloseButton, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './inputs.module.css'

/** What has been picked, each with a way to take it out. */
export function PickedList({ items, onRemove }: {
  items: readonly { value: string; label: string }[]
  onRemove: (value: string) => void
}) {
  const { t } = useTranslation('portal')
  if (items.length === 0) return null
  return (
    <ul className={classes.picked}>
      {items.map(({ value, label }) => (
        <li key={value} className={classes.pick}>
          <Text component="span" size="sm">{label}</Text>
          <CloseButton aria-label={t('questions.remove', { label })} onClick={() => onRemove(value)} />
        </li>
      ))}
    </ul>
  )
}
