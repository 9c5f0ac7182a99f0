import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/states/notice.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { useInRoom } from '../view/in-room.ts'
import { useStep } from '../view/use-step.ts'
import { WordsOf } from './words.tsx'

/** The partner's keys are other ones: nothing is written for them until a person has compared the words. */
export function KeyChange() {
  const { t } = useTranslation('portal')
  const { client, view, partnerName: name } = useInRoom()
  const { me, partner } = view.room.shared.circle
  const step = useStep()
  if (!partner?.latest) return null
  return (
    <Notice tone="needs" announce="alert" title={t('room.keys.changedTitle', { name })}>
      <Text>{t('room.keys.changed', { name })}</Text>
      <WordsOf bundle={partner.latest} label={t('room.keys.theirWords', { name })} />
      <WordsOf bundle={me.bundle} label={t('room.keys.myWords')} />
      <Text size="sm">{t('room.keys.acceptText', { name })}</Text>
      <ProblemView problem={step.problem} />
      <Group><Button loading={step.isPending} onClick={() => void step.run(() => client.trustPartner(true))}>{t('room.keys.accept', { name })}</Button></Group>
    </Notice>
  )
}
