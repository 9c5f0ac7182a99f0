import { Text, VisuallyHidden } from '@mantine/core'
import { IconCircle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import classes from './checklist.module.css'

type Item = { key: string; label: string; detail: string | null; isDone: boolean }

/** What a program needs, in order; what is done says so in words, too. */
export function Checklist({ items }: { items: Item[] }) {
  const { t } = useTranslation('console')
  return (
    <ol className={classes.checklist}>
      {items.map((item) => (
        <li key={item.key} data-done={item.isDone || undefined}>
          {item.isDone ? <IconCircleCheck aria-hidden size={22} /> : <IconCircle aria-hidden size={22} />}
          <div>
            <Text fw={item.isDone ? 400 : 600}>
              {item.label}
              <VisuallyHidden>{item.isDone ? t('program.done') : t('program.toDo')}</VisuallyHidden>
            </Text>
            {item.detail !== null && <Text size="sm" c="dimmed">{item.detail}</Text>}
          </div>
        </li>
      ))}
    </ol>
  )
}
