import type { Check } from '@ithaca/core/room'
import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/states/notice.tsx'
import { KeyChange } from '../safety/key-change.tsx'
import { useInRoom } from './in-room.ts'

const SENTENCES = {
  'keys-proven': 'keysTrusted', 'keys-trusted': 'keysTrusted', 'entries-there': 'missing', 'entry-erased': 'missing', 'epoch-place': 'epochs', 'epoch-order': 'epochs',
  'epoch-members': 'epochs', 'epoch-signature': 'epochs', 'grant-place': 'epochs', 'grant-signature': 'epochs', 'grant-key': 'epochs',
} as const satisfies Partial<Record<Check, string>>

const sentenceOf = (check: Check) => (check in SENTENCES ? SENTENCES[check as keyof typeof SENTENCES] : 'changed' as const)

/** What the reader must know before anything else: alarms, changed keys, whom to wait for. */
export function RoomState() {
  const { t } = useTranslation('portal')
  const { view, partnerName: name, myId } = useInRoom()
  const { room, kept, isOffline } = view
  const { step } = room.shared.step
  // Keys that wait for a person's word are asked about below; everything else that does not hold is an alarm.
  const alarms = room.alarms.filter(({ check, personId }) => !(check === 'keys-trusted' && personId !== myId) && !(check === 'entry-erased' && kept.partnerHasLeft))
  const sentences = [...new Set(alarms.map(({ check }) => sentenceOf(check)))]
  return (
    <>
      {sentences.length > 0 && (
        <Notice tone="needs" announce="alert" title={t('room.alarm.title')}>
          <List>{sentences.map((sentence) => <List.Item key={sentence}>{t(`room.alarm.${sentence}`)}</List.Item>)}</List>
          <Text>{t('room.alarm.text', { name })}</Text>
        </Notice>
      )}
      {step === 'confirm-partner' && <KeyChange />}
      {step === 'wait-for-partner' && <Notice tone="can"><Text>{t('room.state.waitForPartner', { name })}</Text></Notice>}
      {step === 'wait-for-grant' && <Notice tone="needs"><Text>{t('room.state.waitForGrant', { name })}</Text></Notice>}
      {kept.state === 'READ_ONLY' && <Notice tone="can"><Text>{t('room.state.readOnly')}</Text></Notice>}
      {kept.partnerHasLeft && <Notice tone="can"><Text>{t('room.state.partnerHasLeft', { name })}</Text></Notice>}
      {isOffline && <Notice tone="can" announce="polite"><Text>{t('room.state.offline')}</Text></Notice>}
    </>
  )
}
