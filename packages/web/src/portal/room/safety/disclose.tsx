import { DISCLOSURE_LIMITS } from '@ithaca/core/room'
import { Checkbox, Group, Radio, Stack, Text, Textarea, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient, useQuery } from 'urql'
import { When } from '../../../ui/dates/when.tsx'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog.tsx'
import { Notice } from '../../../ui/states/notice.tsx'
import { Section } from '../../layout/section.tsx'
import { send } from '../client/send.ts'
import { discloseRoomEntries, officersQuery } from '../documents.ts'
import { keyOf, now, shownEntries, useInRoom } from '../view/in-room.ts'
import { useStep } from '../view/use-step.ts'
import { ChooseEntries } from './choose-entries.tsx'
import { sealChosen } from './seal-disclosure.ts'

/** Shows chosen entries to a named safeguarding officer (M16): by a participant, and by nobody else. */
export function Disclose() {
  const { t } = useTranslation('portal')
  const graphql = useClient()
  const inRoom = useInRoom()
  const { client, relationship, partnerName: name, view, canShare } = inRoom
  const [{ data }] = useQuery({ query: officersQuery })
  const officers = data?.viewer?.safeguardingOfficers ?? []
  const [officerId, setOfficerId] = useState<string | null>(null)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const [isAtRisk, setAtRisk] = useState(false)
  const [state, setState] = useState<'choosing' | 'asking' | 'missing' | 'too-large' | 'done'>('choosing')
  const step = useStep()
  const officer = officers.find(({ id }) => id === officerId)
  const entries = [...shownEntries(inRoom, 'shared', 'message', 'issue', 'answer'), ...shownEntries(inRoom, 'private', 'issue', 'answer', 'reflection')]
  const disclose = async () => {
    if (!officer) return
    const picked = entries.filter(({ entry }) => chosen.includes(keyOf(entry)))
    const disclosure = await sealChosen(inRoom, officer, note, picked)
    if (disclosure === undefined) return setState('too-large')
    const isSent = await step.run(() => send(graphql, discloseRoomEntries, { input: { relationshipId: relationship.id, disclosure, isShownToPartner: !isAtRisk } }))
    if (!isSent) return
    if (!isAtRisk && canShare) await client.write('shared', { kind: 'disclosed', at: now(), officer: officer.fullName, count: picked.length })
    else await client.refresh()
    setChosen([])
    setState('done')
  }
  return (
    <Section title={t('room.disclose.title')} lead={t('room.disclose.lead')}>
      {officers.length === 0 && <Text>{t('room.disclose.none')}</Text>}
      {officers.length > 0 && (
        <Stack gap="md" maw="40rem">
          <Radio.Group label={t('room.disclose.officer')} value={officerId} onChange={setOfficerId}>
            <Stack gap="xs" mt="xs">
              {officers.map(({ id, fullName, bundles }) => (
                <Radio key={id} value={id} disabled={bundles.length === 0} label={bundles.length === 0 ? `${fullName} (${t('room.disclose.noKeys')})` : fullName} />
              ))}
            </Stack>
          </Radio.Group>
          <ChooseEntries entries={entries} chosen={chosen} onChange={setChosen} />
          <Textarea label={t('room.disclose.note')} autosize minRows={2} maxLength={DISCLOSURE_LIMITS.note} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          <Checkbox label={t('room.disclose.atRisk', { name })} checked={isAtRisk} onChange={(event) => setAtRisk(event.currentTarget.checked)} />
          {state === 'missing' && <Notice tone="needs" announce="alert"><Text>{t('room.disclose.missing')}</Text></Notice>}
          {state === 'too-large' && <Notice tone="needs" announce="alert"><Text>{t('room.disclose.tooLarge')}</Text></Notice>}
          {state === 'done' && <Notice tone="well" announce="polite"><Text>{t('room.disclose.done')}</Text></Notice>}
          <Group><Button variant="default" onClick={() => setState(officer && chosen.length > 0 ? 'asking' : 'missing')}>{t('room.disclose.submit')}</Button></Group>
        </Stack>
      )}
      {view.kept.disclosures.length > 0 && (
        <Stack gap="xs">
          <Text fw={600}>{t('room.disclose.list')}</Text>
          {view.kept.disclosures.map(({ id, byMe, officerName, disclosedOn }) => (
            <Text key={id}>{t(byMe ? 'room.disclose.byMe' : 'room.disclose.byPartner', { name, officer: officerName })} <When day={disclosedOn} />.</Text>
          ))}
        </Stack>
      )}
      <ConfirmDialog
        isOpen={state === 'asking'}
        title={t('room.disclose.confirmTitle', { officer: officer?.fullName ?? '' })}
        confirmLabel={t('room.disclose.submit')}
        tone="needs"
        isPending={step.isPending}
        problem={step.problem}
        onConfirm={() => void disclose()}
        onClose={() => setState('choosing')}
      >
        <Text>{t(isAtRisk ? 'room.disclose.confirmHidden' : 'room.disclose.confirmShown', { name })}</Text>
      </ConfirmDialog>
    </Section>
  )
}
