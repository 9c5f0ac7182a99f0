import { Button, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ProposalFieldsFragment, RelationshipSummaryFragment } from '../../generated/portal/graphql.ts'
import { When } from '../../ui/dates/when.tsx'
import { Outcome } from '../layout/outcome.tsx'
import { StepLink } from '../layout/step-link.tsx'
import { callName } from '../text/names.ts'

/**
 * Where a proposal stands once it is no longer the reader's to answer. An ended one reads the same whatever ended
 * it, but for the reader's own answer: it says nothing of the other's (M6).
 */
export function ProposalState({ proposal, relationship, isNew, onChange }: {
  proposal: ProposalFieldsFragment
  relationship: RelationshipSummaryFragment | undefined
  isNew: boolean
  onChange: () => void
}) {
  const { t } = useTranslation('portal')
  const name = callName(proposal.partner)
  switch (proposal.state) {
    case 'OPEN':
      return (
        <Outcome title={t(`proposals.said.${proposal.myAnswer ?? 'YES'}`)} isNew={isNew}>
          <Text maw="40rem">{proposal.isConversation && proposal.myAnswer === 'YES' ? t('proposals.saidConversation') : t(`proposals.saidText.${proposal.myAnswer ?? 'YES'}`, { name })}</Text>
          <Text c="dimmed">{t('proposals.openUntil')} <When instant={proposal.respondBy} />.</Text>
          <Button variant="default" onClick={onChange}>{t('proposals.change')}</Button>
        </Outcome>
      )
    case 'SETTLING':
      return <Outcome title={t('proposals.settling')} isNew={isNew}><Text maw="40rem">{t('proposals.settlingText')}</Text></Outcome>
    case 'FORMED':
      return (
        <Outcome title={t('proposals.formed')} isNew={isNew}>
          <Text maw="40rem">{t('proposals.formedText', { name })}</Text>
          {relationship === undefined
            ? <StepLink to="/">{t('words.backToHome')}</StepLink>
            : (
              <StepLink to="/relationships/$relationshipId" params={{ relationshipId: relationship.id }}>
                {t('proposals.toRelationship')}
              </StepLink>
            )}
        </Outcome>
      )
    case 'ENDED':
      return (
        <Outcome title={t('proposals.ended')} isNew={isNew}>
          {proposal.myAnswer === 'RATHER_NOT' && <Text maw="40rem">{t('proposals.saidRatherNot', { name })}</Text>}
          <Text maw="40rem">{t('proposals.endedText')}</Text>
          <StepLink to="/" variant="default">{t('words.backToHome')}</StepLink>
        </Outcome>
      )
  }
}
