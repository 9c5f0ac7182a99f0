import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { When } from '../../../ui/dates/when.tsx'
import { Section } from '../../layout/section.tsx'
import { StepLink } from '../../layout/step-link.tsx'
import { callName } from '../../text/names.ts'
import type { LoadedRelationship } from '../loaded-relationship.ts'

/** The next meeting, or that there is none yet, and the way to arrange one. */
export function MeetingsSection({ relationship: { id, meetings, partner } }: { relationship: LoadedRelationship }) {
  const { t } = useTranslation('portal')
  const open = meetings.filter(({ status }) => status === 'PROPOSED' || status === 'ACCEPTED')
  const next = open.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))[0]
  const name = callName(partner)
  const waitsForMe = open.some(({ status, proposedByMe }) => status === 'PROPOSED' && !proposedByMe)
  const state = next?.status === 'PROPOSED' && next.proposedByMe ? 'PROPOSED_BY_ME' : next?.status
  return (
    <Section title={t('meetings.next')}>
      {next === undefined || state === undefined
        ? <Text c="dimmed">{t('meetings.none')}</Text>
        : (
          <div>
            <Text fw={600}><When instant={next.startsAt} /></Text>
            <Text c="dimmed">{t(`meetings.state.${state}`, { name })}</Text>
          </div>
        )}
      <div>
        <StepLink
          to="/relationships/$relationshipId/meetings"
          params={{ relationshipId: id }}
          variant={waitsForMe ? 'filled' : 'default'}
        >
          {waitsForMe ? t('meetings.answerTime', { name }) : t('meetings.arrange')}
        </StepLink>
      </div>
    </Section>
  )
}
