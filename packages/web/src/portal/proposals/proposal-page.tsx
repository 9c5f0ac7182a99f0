import { Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { ProposalFieldsFragment, RelationshipSummaryFragment } from '../../generated/portal/graphql.ts'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { nodeOf, PageQuery } from '../app/page-query.tsx'
import { Section } from '../layout/section.tsx'
import { PartnerFacts } from '../partner/partner-facts.tsx'
import { callName } from '../text/names.ts'
import { Prose } from '../text/prose.tsx'
import { AnswerProposal } from './answer-proposal.tsx'
import { proposalQuery } from './documents.ts'
import { ProposalState } from './proposal-state.tsx'
import { Reasons } from './reasons.tsx'

const route = getRouteApi('/frame/proposals/$proposalId')

/** One proposal: the person, why the two of them, and the reader's own private answer (M6, M8). */
export function ProposalPage() {
  const { t } = useTranslation('portal')
  const { proposalId } = route.useParams()
  const query = useQuery({
    query: proposalQuery, variables: { id: proposalId }, requestPolicy: 'cache-and-network',
  })
  return (
    <PageQuery query={query} title={t('proposals.one')} pick={({ node }) => nodeOf('MyProposal', node)}>
      {(proposal, { viewer }) => (
        <ProposalView
          key={proposal.id}
          proposal={proposal}
          relationship={viewer?.relationships.find(({ partner, program }) =>
            partner.id === proposal.partner.id && program.id === proposal.program.id)}
        />
      )}
    </PageQuery>
  )
}

function ProposalView({ proposal, relationship }: {
  proposal: ProposalFieldsFragment
  relationship: RelationshipSummaryFragment | undefined
}) {
  const { t } = useTranslation('portal')
  const [hasAnswered, setAnswered] = useState(false)
  const [isChanging, setChanging] = useState(false)
  const { partner, program, myRole, state, myAnswer } = proposal
  const isOpen = state === 'OPEN'
  const isFirstAnswer = isOpen && myAnswer === null
  const answered = () => {
    setAnswered(true)
    setChanging(false)
  }
  return (
    <>
      <PageTitle
        title={partner.fullName}
        above={<Text c="dimmed">{program.name}</Text>}
        lead={isOpen ? t(`proposals.couldBe.${myRole}`, { name: callName(partner) }) : undefined}
      />
      <Stack gap="xl">
        {isOpen && isChanging && (
          <AnswerProposal proposal={proposal} onAnswered={answered} onCancel={() => setChanging(false)} />
        )}
        {!isFirstAnswer && !(isOpen && isChanging) && (
          <ProposalState
            proposal={proposal}
            relationship={relationship}
            isNew={hasAnswered}
            onChange={() => setChanging(true)}
          />
        )}
        <Section title={t('proposals.who')}><PartnerFacts partner={partner} /></Section>
        {proposal.isConversation && isOpen && proposal.guide !== null && (
          <Section title={t('proposals.guide')} lead={t('proposals.meetFirst', { name: callName(partner) })}><Prose text={proposal.guide.text} /></Section>
        )}
        <Reasons reasons={proposal.reasons} difference={proposal.difference} />
        {isFirstAnswer && <AnswerProposal proposal={proposal} onAnswered={answered} />}
      </Stack>
    </>
  )
}
