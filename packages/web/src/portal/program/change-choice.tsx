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

/**
 * Another role or capacity. Saved against the version that was read, so that a change made elsewhere is not lost;
 * after such a one the latest is a button away. `hasSaved` right after the reader's own change.
 */
export function ChangeChoice({ place, hasSaved, onSaved, onOutdated }: {
  place: LoadedPlace
  hasSaved: boolean
  onSaved: () => void
  onOutdated: () => void
}) {
  const { t } = useTranslation('portal')
  const [choice, setChoice] = useState(() => choiceOf(place))
  const change = useAction(changeMyPlace)
  const isOutdated = change.problem !== undefined && 'failure' in change.problem
  const save = async () => {
    const changed = await change.run({
      input: { participationId: place.id, version: place.version, ...choiceInput(choice) },
    })
    if (changed !== undefined) onSaved()
  }
  return (
    <Section title={t('program.yourPlace')} lead={t('program.yourPlaceLead')} isNew={hasSaved}>
      {hasSaved && <Text component="output">{t('program.placeSaved', { role: t(`words.role.${place.role}`) })}</Text>}
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
        {isOutdated && <Button variant="default" onClick={onOutdated}>{t('program.readLatest')}</Button>}
      </Group>
      <Text size="sm" c="dimmed" maw="40rem">{t('program.changeNote')}</Text>
    </Section>
  )
}
