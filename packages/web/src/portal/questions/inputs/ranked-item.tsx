import { ActionIcon, Text } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './inputs.module.css'

/**
 * One place of a ranking. The grip is for the pointer; the buttons do the same for everybody. At an end a button
 * stays, without effect, so that the focus is not lost there.
 */
export function RankedItem({ tag, label, place, isLast, isDragged, onGrab, onMove, onRemove }: {
  tag: string
  label: string
  place: number
  isLast: boolean
  isDragged: boolean
  onGrab: () => void
  onMove: (by: 1 | -1) => void
  onRemove: () => void
}) {
  const { t } = useTranslation('portal')
  const isFirst = place === 1
  return (
    <li className={classes.rank} data-dragged={isDragged}>
      <span
        aria-hidden
        className={classes.handle}
        onPointerDown={(event) => {
          event.preventDefault()
          onGrab()
        }}
      >
        <IconGripVertical size={18} />
      </span>
      <Text component="span" className={classes.rankLabel}>{place}. {label}</Text>
      <ActionIcon
        variant="subtle"
        size="lg"
        data-item={tag}
        aria-label={t('questions.moveUp', { label })}
        aria-disabled={isFirst}
        data-disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp aria-hidden size={18} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={t('questions.moveDown', { label })}
        aria-disabled={isLast}
        data-disabled={isLast}
        onClick={() => onMove(1)}
      >
        <IconArrowDown aria-hidden size={18} />
      </ActionIcon>
      <ActionIcon variant="subtle" size="lg" aria-label={t('questions.remove', { label })} onClick={onRemove}>
        <IconX aria-hidden size={18} />
      </ActionIcon>
    </li>
  )
}
