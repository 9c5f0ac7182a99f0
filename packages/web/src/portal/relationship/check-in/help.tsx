import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { askToBeCalled, takeBackCallRequest } from './documents.ts'

/** Asking the program manager for a call, apart from any check-in (M12: help on request). */
export function Help({ relationshipId, hasAsked }: { relationshipId: string; hasAsked: boolean }) {
  const { t } = useTranslation('portal')
  const ask = useAction(askToBeCalled)
  const takeBack = useAction(takeBackCallRequest)
  const input = { input: { relationshipId } }
  return (
    <Section title={t('checkIn.help')} lead={t('checkIn.helpLead')}>
      {hasAsked && <Text component="output" display="block">{t('checkIn.asked')}</Text>}
      <ProblemView problem={ask.problem ?? takeBack.problem} />
      <div>
        {hasAsked
          ? <Button variant="default" loading={takeBack.isPending} onClick={() => void takeBack.run(input)}>{t('checkIn.takeBack')}</Button>
          : <Button variant="default" loading={ask.isPending} onClick={() => void ask.run(input)}>{t('checkIn.ask')}</Button>}
      </div>
    </Section>
  )
}
