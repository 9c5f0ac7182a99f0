import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { When } from '../../ui/dates/when.tsx'
import { StepLink } from '../layout/step-link.tsx'
import { RespondBy } from '../proposals/respond-by.tsx'
import { callName } from '../text/names.ts'
import type { Waiting } from './what-waits.ts'

/** One thing that waits: what it is, until when, and the step to take. The first one carries the page's accent. */
export function WaitingCard({ waiting, isFirst }: { waiting: Waiting; isFirst: boolean }) {
  const { t } = useTranslation('portal')
  const variant = isFirst ? 'filled' : 'default'
  switch (waiting.kind) {
    case 'invitation': {
      const { id, program } = waiting.place
      return (
        <Card title={t('home.invitation', { program: program.name })} detail={<>{t('home.begins')} <When day={program.startsOn} /></>}>
          <StepLink to="/programs/$participationId" params={{ participationId: id }} variant={variant}>
            {t('home.readInvitation')}
          </StepLink>
        </Card>
      )
    }
    case 'questions': {
      const { id, program } = waiting.place
      return (
        <Card title={t('home.questions', { program: program.name })} detail={t('home.questionsDetail')}>
          <StepLink to="/programs/$participationId/questions" params={{ participationId: id }} variant={variant}>
            {t('home.goOnWithQuestions')}
          </StepLink>
        </Card>
      )
    }
    case 'proposal': {
      const { id, partner, myRole, program, respondBy } = waiting.proposal
      return (
        <Card
          title={t(`home.proposal.${myRole}`, { name: callName(partner) })}
          detail={<>{program.name}<br /><RespondBy instant={respondBy} /></>}
        >
          <StepLink to="/proposals/$proposalId" params={{ proposalId: id }} variant={variant}>
            {t('home.readProposal')}
          </StepLink>
        </Card>
      )
    }
    case 'chain':
    case 'rematch': {
      const { id, partner, program } = waiting.relationship
      return (
        <Card title={t(`home.${waiting.kind}`, { name: callName(partner) })} detail={program.name}>
          <StepLink to="/relationships/$relationshipId" params={{ relationshipId: id }} variant={variant}>
            {t('home.lookAt')}
          </StepLink>
        </Card>
      )
    }
    case 'meeting': {
      const { relationship: { id, partner, program }, meeting } = waiting
      return (
        <Card title={t('home.meeting', { name: callName(partner) })} detail={<>{program.name}<br /><When instant={meeting.startsAt} /></>}>
          <StepLink to="/relationships/$relationshipId/meetings" params={{ relationshipId: id }} variant={variant}>
            {t('home.answerTime')}
          </StepLink>
        </Card>
      )
    }
    case 'agreement': {
      const { id, partner, program } = waiting.relationship
      return (
        <Card title={t('home.agreement', { name: callName(partner) })} detail={program.name}>
          <StepLink to="/relationships/$relationshipId/agreement" params={{ relationshipId: id }} variant={variant}>
            {t('home.readAgreement')}
          </StepLink>
        </Card>
      )
    }
  }
}

function Card({ title, detail, children }: { title: string; detail: ReactNode; children: ReactNode }) {
  return (
    <Stack gap="sm" align="flex-start">
      <Title order={3}>{title}</Title>
      <Text c="dimmed" component="div">{detail}</Text>
      {children}
    </Stack>
  )
}
