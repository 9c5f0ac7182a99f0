import { Button, Group, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../ui/graphql/use-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { Section } from '../layout/section.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { acceptInvitation, declineInvitation } from './documents.ts'
import { choiceInput, choiceOf, type LoadedPlace } from './place.ts'

/** Yes, with role and capacity; or not now, which is one step and asks for no reason (M5). */
export function AnswerInvitation({ place, onDeclined }: { place: LoadedPlace; onDeclined: () => void }) {
  const { t } = useTranslation('portal')
  const navigate = useNavigate()
  const [choice, setChoice] = useState(() => choiceOf(place))
  const accept = useAction(acceptInvitation)
  const decline = useAction(declineInvitation)
  const participationId = place.id
  const sayYes = async () => {
    const accepted = await accept.run({ input: { participationId, ...choiceInput(choice) } })
    if (accepted !== undefined) await navigate({ to: '/programs/$participationId/questions', params: { participationId } })
  }
  const sayNo = async () => {
    const declined = await decline.run({ input: { participationId } })
    if (declined !== undefined) onDeclined()
  }
  return (
    <Section title={t('program.yourAnswer')}>
      {place.viewerCan.accept
        ? <ChoiceFields choice={choice} onChange={setChoice} />
        : <Text>{t('program.closedToNew')}</Text>}
      <Stack gap="sm" mt="sm">
        <ProblemView problem={accept.problem ?? decline.problem} />
        <Group gap="sm">
          {place.viewerCan.accept && (
            <Button onClick={() => void sayYes()} loading={accept.isPending} disabled={decline.isPending}>
              {t('program.yes')}
            </Button>
          )}
          {place.viewerCan.decline && (
            <Button variant="default" onClick={() => void sayNo()} loading={decline.isPending} disabled={accept.isPending}>
              {t('program.notNow')}
            </Button>
          )}
        </Group>
        <Text size="sm" c="dimmed" maw="40rem">{t('program.answerNote')}</Text>
      </Stack>
    </Section>
  )
}
