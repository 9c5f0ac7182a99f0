import { LIMITS } from '@ithaca/core/room'
import { Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { Prose } from '../../text/prose.tsx'
import type { RoomRelationship } from '../documents.ts'
import { EntryCard, Words } from '../view/entry-card.tsx'
import { keyOf, now, shownEntries, useInRoom } from '../view/in-room.ts'
import classes from '../view/room.module.css'
import { useDraftText } from '../view/use-draft-text.ts'
import { useStep } from '../view/use-step.ts'

type Phase = RoomRelationship['phases'][number]

/** The guides of the phases, each with one's answers, kept or shared (M17). */
export function Guides() {
  const { t } = useTranslation('portal')
  const { relationship } = useInRoom()
  const phases = relationship.phases.filter(({ guide }) => guide !== null && guide !== '')
  return (
    <Stack gap="xl">
      <Text c="dimmed" maw="40rem">{t('room.guides.lead')}</Text>
      {phases.length === 0 && <Text>{t('room.guides.none')}</Text>}
      {phases.map((phase) => <Guide key={phase.key} phase={phase} />)}
    </Stack>
  )
}

function Guide({ phase }: { phase: Phase }) {
  const { t } = useTranslation('portal')
  const inRoom = useInRoom()
  const { client, partnerName: name, canShare, canKeep } = inRoom
  const [text, setText] = useDraftText(`guide ${phase.key}`)
  const step = useStep()
  const answers = [...shownEntries(inRoom, 'shared', 'answer'), ...shownEntries(inRoom, 'private', 'answer')].filter(({ content }) => content.phase === phase.key)
  const answer = async (where: 'shared' | 'private') => {
    const words = text.trim()
    if (words === '') return
    if (await step.run(() => client.write(where, { kind: 'answer', at: now(), phase: phase.key, text: words }))) setText('')
  }
  return (
    <Section title={phase.isCurrent ? `${phase.label} (${t('room.guides.current')})` : phase.label}>
      <Prose text={phase.guide ?? ''} />
      <ul className={classes.entries}>
        {answers.map((shown) => (
          <li key={keyOf(shown.entry)}>
            <EntryCard shown={shown}>
              <Words>{shown.content.text}</Words>
              {shown.where === 'private' && <Text size="sm" c="dimmed">{t('room.guides.kept')}</Text>}
            </EntryCard>
          </li>
        ))}
      </ul>
      {canKeep && (
        <Stack gap="sm">
          <Textarea label={t('room.guides.answer')} autosize minRows={2} maxLength={LIMITS.text} value={text} onChange={(event) => setText(event.currentTarget.value)} />
          <ProblemView problem={step.problem} />
          <Group gap="sm">
            <Button variant="default" loading={step.isPending} onClick={() => void answer('private')}>{t('room.guides.keep')}</Button>
            {canShare && <Button loading={step.isPending} onClick={() => void answer('shared')}>{t('room.guides.share', { name })}</Button>}
          </Group>
        </Stack>
      )}
    </Section>
  )
}
