import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../ui/graphql/use-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { Section } from '../layout/section.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { changeMyPlace } from './documents.ts'
import { choiceInput, choiceOf, type Choice, type LoadedPlace } from './place.ts'

const isSame = (one: Choice, other: Choice) =>
  one.role === other.role && one.mentorCapacity === other.mentorCapacity && one.mentoreeCapacity === other.mentoreeCapacity

/** Another role or capacity. Saved against the version that was read, so that a change made elsewhere is not lost. */
export function ChangeChoice({ place }: { place: LoadedPlace }) {
  const { t } = useTranslation('portal')
  const [choice, setChoice] = useState(() => choiceOf(place))
  const change = useAction(changeMyPlace)
  const save = () => change.run({ input: { participationId: place.id, version: place.version, ...choiceInput(choice) } })
  return (
    <Section title={t('program.yourPlace')} lead={t('program.yourPlaceLead')}>
      <ChoiceFields choice={choice} onChange={setChoice} />
      <ProblemView problem={change.problem} />
      <Group gap="sm">
        <Button
          variant="default"
          onClick={() => void save()}
          loading={change.isPending}
          disabled={isSame(choice, choiceOf(place))}
        >
          {t('program.savePlace')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" maw="40rem">{t('program.changeNote')}</Text>
    </Section>
  )
}
