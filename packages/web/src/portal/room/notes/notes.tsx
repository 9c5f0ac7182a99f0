import { LIMITS } from '@ithaca/core/room'
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { EntryCard, Words } from '../view/entry-card.tsx'
import { keyOf, now, shownEntries, useInRoom } from '../view/in-room.ts'
import classes from '../view/room.module.css'
import { useDraftText } from '../view/use-draft-text.ts'
import { useStep } from '../view/use-step.ts'

/** Notes and reflections of one's own, the latest first. */
export function Notes() {
  const { t } = useTranslation('portal')
  const inRoom = useInRoom()
  const { client, partnerName: name, canKeep } = inRoom
  const [text, setText] = useDraftText('note')
  const step = useStep()
  const notes = shownEntries(inRoom, 'private', 'reflection').toReversed()
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const words = text.trim()
    if (words === '') return
    if (await step.run(() => client.write('private', { kind: 'reflection', at: now(), text: words }))) setText('')
  }
  return (
    <Stack gap="lg">
      <Text c="dimmed" maw="40rem">{t('room.notes.lead', { name })}</Text>
      {canKeep && (
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="sm">
            <Textarea label={t('room.notes.write')} autosize minRows={3} maxRows={12} maxLength={LIMITS.text} value={text} onChange={(event) => setText(event.currentTarget.value)} />
            <ProblemView problem={step.problem} />
            <Group><Button type="submit" loading={step.isPending}>{t('room.notes.keep')}</Button></Group>
          </Stack>
        </form>
      )}
      {notes.length === 0 && <Text className="spoken">{t('room.notes.none')}</Text>}
      <ul className={classes.entries}>
        {notes.map((shown) => <li key={keyOf(shown.entry)}><EntryCard shown={shown}><Words>{shown.content.text}</Words></EntryCard></li>)}
      </ul>
    </Stack>
  )
}
