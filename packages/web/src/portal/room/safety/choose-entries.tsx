import { Checkbox, ScrollArea, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type ContentOf, keyOf, type Shown, useInRoom } from '../view/in-room.ts'

const SHOWN_CHARACTERS = 120

/** Entries of the room to choose from, the latest first. */
export function ChooseEntries({ entries, chosen, onChange }: {
  entries: readonly Shown<ContentOf<'message' | 'issue' | 'answer' | 'reflection'>>[]
  chosen: readonly string[]
  onChange: (chosen: readonly string[]) => void
}) {
  const { t } = useTranslation('portal')
  const { partnerName } = useInRoom()
  const latest = entries.toSorted((left, right) => right.content.at.localeCompare(left.content.at))
  return (
    <Checkbox.Group label={t('room.disclose.choose')} value={[...chosen]} onChange={onChange}>
      <ScrollArea.Autosize mah="20rem" viewportProps={{ tabIndex: 0, 'aria-label': t('room.disclose.choose') }}>
        <Stack gap="xs" mt="xs">
          {latest.map(({ entry, content, isMine }) => {
            const words = content.kind === 'issue' ? content.title : content.text
            return <Checkbox key={keyOf(entry)} value={keyOf(entry)} label={`${isMine ? t('room.you') : partnerName}: ${words.slice(0, SHOWN_CHARACTERS)}`} />
          })}
        </Stack>
      </ScrollArea.Autosize>
    </Checkbox.Group>
  )
}
