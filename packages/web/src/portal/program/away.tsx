import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { When } from '../../ui/dates/when.tsx'
import { useAction } from '../../ui/graphql/use-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { setAway } from './asking-documents.ts'
import type { LoadedPlace } from './place.ts'

/** Saying until when one is away: nobody is proposed to one meanwhile (M5). */
export function Away({ place }: { place: LoadedPlace }) {
  const { t } = useTranslation('portal')
  const [day, setDay] = useState('')
  const save = useAction(setAway)
  const isAway = place.awayUntil !== null
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (isAway || day !== '') void save.run({ input: { participationId: place.id, awayUntil: isAway ? null : day } })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" align="flex-start">
        <Text maw="40rem">
          {isAway ? <>{t('program.awayUntil')} <When day={place.awayUntil ?? ''} />.</> : t('program.awayText')}
        </Text>
        <Group gap="sm" align="flex-end">
          {!isAway && (
            <TextInput type="date" label={t('program.awayDay')} value={day} onChange={(event) => setDay(event.currentTarget.value)} />
          )}
          <Button type="submit" variant="default" loading={save.isPending}>{t(isAway ? 'program.back' : 'program.away')}</Button>
        </Group>
        <ProblemView problem={save.problem} />
      </Stack>
    </form>
  )
}
