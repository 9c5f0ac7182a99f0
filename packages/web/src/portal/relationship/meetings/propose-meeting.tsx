import { Button, Stack, Text } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { todayAsDay } from '../../../ui/dates/format.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { callName } from '../../text/names.ts'
import { type MeetingsOf, proposeMeeting } from './documents.ts'
import { TimeFields, toInput } from './time-fields.tsx'

const DAY_MS = 86_400_000

/** Starts from the pair's own rhythm: so many weeks after their last meeting, or a week from now. */
function usualTime({ meetings, agreement }: MeetingsOf) {
  const last = meetings.map(({ startsAt }) => Date.parse(startsAt)).toSorted((one, other) => other - one)[0]
  const next = last === undefined ? 0 : last + agreement.meetEveryWeeks * 7 * DAY_MS
  const day = new Date(Math.max(next, Date.now() + 7 * DAY_MS))
  return { day: todayAsDay(day), time: '10:00', minutes: agreement.meetingMinutes, means: agreement.means }
}

/** Proposes a time to the other. */
export function ProposeMeeting({ relationship }: { relationship: MeetingsOf }) {
  const { t } = useTranslation('portal')
  const [chosen, setChosen] = useState(() => usualTime(relationship))
  const [hasProposed, setProposed] = useState(false)
  const propose = useAction(proposeMeeting)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setProposed(false)
    const proposed = await propose.run({ input: { relationshipId: relationship.id, at: toInput(chosen) } })
    setProposed(proposed !== undefined)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <TimeFields relationship={relationship} chosen={chosen} onChange={setChosen} />
        <ProblemView problem={propose.problem} />
        <div><Button type="submit" variant="default" loading={propose.isPending}>{t('meetings.proposeTime')}</Button></div>
        <Text component="output" display="block" c="dimmed">{hasProposed && t('meetings.proposed', { name: callName(relationship.partner) })}</Text>
      </Stack>
    </form>
  )
}
