import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { Protection } from '../keys/protection.tsx'
import { useInRoom } from '../view/in-room.ts'
import { useStep } from '../view/use-step.ts'
import { ChangePassphrase } from './change-passphrase.tsx'
import { Disclose } from './disclose.tsx'
import { ExportRoom } from './export-room.tsx'
import { Leave } from './leave.tsx'
import { NewCode } from './new-code.tsx'
import { WordsOf } from './words.tsx'

/** Keys, words to compare, passphrase, safeguarding, and the ways out. */
export function Safety() {
  const { t } = useTranslation('portal')
  const { view, client, partnerName: name, canKeep } = useInRoom()
  const { me, partner } = view.room.shared.circle
  const step = useStep()
  const isCompared = partner?.latest !== undefined && view.room.compared.has(partner.latest.name)
  return (
    <Stack gap="xl">
      <Section title={t('room.protection.title')}><Protection /></Section>
      <Section title={t('room.keys.title', { name })} lead={t('room.keys.compare')}>
        {partner?.latest && <WordsOf bundle={partner.latest} label={t('room.keys.theirWords', { name })} />}
        <WordsOf bundle={me.bundle} label={t('room.keys.myWords')} />
        <Text>{t(isCompared ? 'room.keys.compared' : 'room.keys.notCompared')}</Text>
        <ProblemView problem={step.problem} />
        {!isCompared && canKeep && partner?.latest && (
          <Group><Button variant="default" loading={step.isPending} onClick={() => void step.run(() => client.trustPartner(true))}>{t('room.keys.markCompared')}</Button></Group>
        )}
      </Section>
      <ChangePassphrase />
      <NewCode />
      <Disclose />
      <ExportRoom />
      <Leave />
    </Stack>
  )
}
