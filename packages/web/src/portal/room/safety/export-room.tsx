import { Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../layout/section.tsx'
import { formatInstant } from '../../../ui/dates/format.ts'
import { saveFile } from '../conversation/files.ts'
import { now, shownEntries, useInRoom } from '../view/in-room.ts'
import { makeArchive } from './archive.ts'

const KINDS = ['message', 'issue', 'answer', 'reflection', 'file', 'disclosed'] as const

/** Takes what is one's own out of Ithaca, as a page that any browser reads (M15). */
export function ExportRoom() {
  const { t } = useTranslation('portal')
  const inRoom = useInRoom()
  const { partnerName: name } = inRoom
  const [isWithPartner, setWithPartner] = useState(false)
  const save = () => {
    const shown = [...shownEntries(inRoom, 'shared', ...KINDS), ...shownEntries(inRoom, 'private', ...KINDS)].filter(({ isMine }) => isMine || isWithPartner)
    const entries = shown
      .map(({ content, isMine, where }) => ({ author: isMine ? t('room.you') : name, at: content.at, isPrivate: where === 'private', content }))
      .toSorted((left, right) => left.at.localeCompare(right.at))
    const archive = makeArchive({ heading: t('room.export.heading', { name }), madeOn: t('room.export.madeOn', { when: formatInstant(now()) }), entries })
    saveFile('ithaca-room.html', new TextEncoder().encode(archive), 'text/html')
  }
  return (
    <Section title={t('room.export.title')} lead={t('room.export.lead')}>
      <Checkbox label={t('room.export.withPartner', { name })} checked={isWithPartner} onChange={(event) => setWithPartner(event.currentTarget.checked)} />
      <Group><Button variant="default" onClick={save}>{t('room.export.submit')}</Button></Group>
    </Section>
  )
}
