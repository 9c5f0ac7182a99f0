import type { Content } from '@ithaca/core/room'
import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SearchField } from '../../../ui/search/search-field.tsx'
import { EntryCard, Words } from './entry-card.tsx'
import { keyOf, shownEntries, useInRoom } from './in-room.ts'
import classes from './room.module.css'

const KINDS = ['message', 'issue', 'answer', 'reflection', 'file'] as const
const MOST = 100

/** The words of an entry, to be searched and shown. */
function wordsOf(content: Content): string {
  switch (content.kind) {
    case 'message': case 'answer': case 'reflection': return content.text
    case 'issue': return [content.title, content.before, content.after].filter((part) => part !== '').join('\n')
    case 'file': return content.name
    case 'erased': case 'pin': case 'disclosed': return ''
  }
}

const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{Diacritic}/gu, '').toLowerCase()

/** Searches what this device has opened: the server knows neither the words nor what is looked for. */
export function Search() {
  const { t } = useTranslation('portal')
  const inRoom = useInRoom()
  const [search, setSearch] = useState('')
  const sought = fold(search.trim())
  const all = sought === '' ? [] : [...shownEntries(inRoom, 'shared', ...KINDS), ...shownEntries(inRoom, 'private', ...KINDS)]
  const found = all.filter(({ content }) => fold(wordsOf(content)).includes(sought)).toReversed()
  return (
    <Stack gap="md">
      <SearchField label={t('room.search.label')} value={search} onChange={setSearch} />
      <Text size="sm" c="dimmed">{t('room.search.help')}</Text>
      {sought !== '' && <Text aria-live="polite">{found.length === 0 ? t('room.search.none') : t('room.search.results', { count: found.length })}</Text>}
      <ul className={classes.entries}>
        {found.slice(0, MOST).map((shown) => <li key={keyOf(shown.entry)}><EntryCard shown={shown} canErase={false}><Words>{wordsOf(shown.content)}</Words></EntryCard></li>)}
      </ul>
    </Stack>
  )
}
