import { Button, Stack } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingFieldsFragment } from '../../../generated/portal/graphql.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { type MeetingsOf, moveMeeting } from './documents.ts'
import { TimeFields, toChosen, toInput } from './time-fields.tsx'

/** Proposes another time for a meeting. */
export function MoveMeeting({ meeting, relationship, onMoved }: {
  meeting: MeetingFieldsFragment
  relationship: MeetingsOf
  onMoved: () => void
}) {
  const { t } = useTranslation('portal')
  const [chosen, setChosen] = useState(() => toChosen(meeting))
  const move = useAction(moveMeeting)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const moved = await move.run({ input: { id: meeting.id, sequence: meeting.sequence, at: toInput(chosen) } })
    if (moved !== undefined) onMoved()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TimeFields relationship={relationship} chosen={chosen} onChange={setChosen} />
        <ProblemView problem={move.problem} />
        <div><Button type="submit" loading={move.isPending}>{t('meetings.proposeOther')}</Button></div>
      </Stack>
    </form>
  )
}
