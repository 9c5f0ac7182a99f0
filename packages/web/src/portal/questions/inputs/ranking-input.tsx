import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from './field-props.ts'
import { GroupField } from './group-field.tsx'
import classes from './inputs.module.css'
import { RankedItem } from './ranked-item.tsx'
import { useDragOrder } from './use-drag-order.ts'

/** The order with one item moved. */
function moved(order: readonly string[], from: number, to: number): string[] {
  const rest = order.filter((_, index) => index !== from)
  return [...rest.slice(0, to), order[from] ?? '', ...rest.slice(to)]
}

/** The first few of several options in order: by buttons and keyboard, or by dragging. Moves are announced. */
export function RankingInput({ question, value, error, onChange }: FieldProps<readonly string[]>) {
  const { t } = useTranslation('portal')
  const places = question.maxItems ?? question.options.length
  const labelOf = (tag: string) => question.options.find((option) => option.value === tag)?.label ?? tag
  const [announcement, setAnnouncement] = useState('')
  const focusOn = useRef<string>(undefined)
  const field = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (focusOn.current === undefined) return
    field.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(focusOn.current)}"]`)?.focus()
    focusOn.current = undefined
  })

  const move = (from: number, to: number) => {
    if (to < 0 || to >= value.length) return
    onChange(moved(value, from, to))
    setAnnouncement(t('questions.rankedAt', { label: labelOf(value[from] ?? ''), place: to + 1, places: value.length }))
  }
  const drag = useDragOrder(list, move)
  const add = (tag: string) => {
    onChange([...value, tag])
    setAnnouncement(t('questions.rankedAt', { label: labelOf(tag), place: value.length + 1, places: value.length + 1 }))
    focusOn.current = tag
  }
  const remove = (tag: string) => {
    onChange(value.filter((each) => each !== tag))
    setAnnouncement(t('questions.rankRemoved', { label: labelOf(tag) }))
    focusOn.current = tag
  }
  const unranked = question.options.filter((option) => !value.includes(option.value))
  return (
    <GroupField question={question} error={error}>
      <div ref={field} className={classes.controls}>
        {value.length > 0 && (
          <ol ref={list} className={classes.ranked}>
            {value.map((tag, index) => (
              <RankedItem
                key={tag}
                tag={tag}
                label={labelOf(tag)}
                place={index + 1}
                isLast={index === value.length - 1}
                isDragged={drag.dragged === index}
                onGrab={() => drag.grab(index)}
                onMove={(by) => move(index, index + by)}
                onRemove={() => remove(tag)}
              />
            ))}
          </ol>
        )}
        {unranked.length > 0 && value.length < places && (
          <Group gap="xs">
            {unranked.map((option) => (
              <Button key={option.value} variant="default" data-item={option.value} onClick={() => add(option.value)}>
                {option.label}
              </Button>
            ))}
          </Group>
        )}
        <Text size="sm" c="dimmed">{t('questions.rankHelp', { count: places })}</Text>
      </div>
      <VisuallyHidden component="output">{announcement}</VisuallyHidden>
    </GroupField>
  )
}
