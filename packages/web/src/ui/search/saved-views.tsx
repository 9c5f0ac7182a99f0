import { Anchor, Button, CloseButton, Group, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../app/tell.ts'
import { Dialog } from '../dialog/dialog.tsx'
import { useStoredViews, viewNameLength, withView } from './stored-views.ts'

/** Filters of a list under names of one's own, kept on this device; whoever wants to share one shares its address. */
export function SavedViews<Filters extends Record<string, unknown>>({ list, filters, onOpen }: {
  list: string
  filters: Filters
  onOpen: (filters: Filters) => void
}) {
  const { t } = useTranslation('ui')
  const [views, setViews] = useStoredViews(list)
  const [isNaming, setNaming] = useState(false)
  const [name, setName] = useState('')
  const given = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
  const isFiltered = Object.keys(given).length > 0
  if (views.length === 0 && !isFiltered) return null
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    setViews(withView(views, { name: name.trim(), filters: given }))
    setNaming(false)
    setName('')
    tell(t('views.saved', { name: name.trim() }))
  }
  return (
    <Group gap="md" data-screen-only>
      {views.length > 0 && (
        <Group component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('views.title')}>
          {views.map((view) => (
            <Group component="li" gap={2} key={view.name}>
              <Anchor
                component="button"
                type="button"
                aria-current={JSON.stringify(view.filters) === JSON.stringify(given) || undefined}
                onClick={() => onOpen(view.filters as Filters)}
              >
                {view.name}
              </Anchor>
              <CloseButton
                size="sm"
                aria-label={t('views.remove', { name: view.name })}
                onClick={() => setViews(views.filter((each) => each.name !== view.name))}
              />
            </Group>
          ))}
        </Group>
      )}
      {isFiltered && <Button variant="subtle" size="compact-md" onClick={() => setNaming(true)}>{t('views.save')}</Button>}
      <Dialog isOpen={isNaming} title={t('views.save')} onClose={() => setNaming(false)}>
        <form onSubmit={save}>
          <Group align="flex-end" gap="sm">
            <TextInput
              flex={1}
              data-autofocus
              label={t('views.name')}
              description={t('views.nameHelp')}
              maxLength={viewNameLength}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" disabled={name.trim() === ''}>{t('views.keep')}</Button>
          </Group>
        </form>
      </Dialog>
    </Group>
  )
}
