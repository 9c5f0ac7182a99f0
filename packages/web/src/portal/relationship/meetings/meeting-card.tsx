import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingFieldsFragment } from '../../../generated/portal/graphql.ts'
import { When } from '../../../ui/dates/when.tsx'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { callName } from '../../text/names.ts'
import { acceptMeeting, cancelMeeting, markMeetingHeld, type MeetingsOf } from './documents.ts'
import { MoveMeeting } from './move-meeting.tsx'

/** One meeting: when, how, where it stands, and what the reader can do with it. */
export function MeetingCard({ meeting, relationship, onOutdated }: {
  meeting: MeetingFieldsFragment
  relationship: MeetingsOf
  onOutdated: () => void
}) {
  const { t } = useTranslation('portal')
  const [isMoving, setMoving] = useState(false)
  const accept = useAction(acceptMeeting)
  const cancel = useAction(cancelMeeting)
  const hold = useAction(markMeetingHeld)
  const { id, sequence, status, startsAt, minutes, meansLabel, proposedByMe, viewerCan } = meeting
  const input = { input: { id, sequence } }
  const name = callName(relationship.partner)
  const problem = accept.problem ?? cancel.problem ?? hold.problem
  const state = status === 'PROPOSED' ? (proposedByMe ? 'PROPOSED_BY_ME' : 'PROPOSED') : status
  return (
    <Stack gap="sm">
      <div>
        <Text fw={600} className="numbers"><When instant={startsAt} /></Text>
        <Text c="dimmed">{t('meetings.how', { minutes, means: meansLabel })}</Text>
      </div>
      <Text>{t(`meetings.state.${state}`, { name })}</Text>
      {Object.values(viewerCan).includes(true) && (
        <Group gap="sm">
          {viewerCan.accept && (
            <Button loading={accept.isPending} onClick={() => void accept.run(input)}>{t('meetings.accept')}</Button>
          )}
          {viewerCan.hold && (
            <Button variant="default" loading={hold.isPending} onClick={() => void hold.run(input)}>{t('meetings.held')}</Button>
          )}
          {viewerCan.move && (
            <Button variant="default" aria-expanded={isMoving} onClick={() => setMoving(!isMoving)}>{t('meetings.move')}</Button>
          )}
          {viewerCan.cancel && (
            <Button variant="default" loading={cancel.isPending} onClick={() => void cancel.run(input)}>
              {t(viewerCan.accept ? 'meetings.decline' : 'meetings.cancel')}
            </Button>
          )}
        </Group>
      )}
      <ProblemView problem={problem} />
      {problem !== undefined && 'failure' in problem && (
        <div><Button variant="default" onClick={onOutdated}>{t('meetings.readLatest')}</Button></div>
      )}
      {isMoving && viewerCan.move && (
        <MoveMeeting key={sequence} meeting={meeting} relationship={relationship} onMoved={() => setMoving(false)} />
      )}
    </Stack>
  )
}
