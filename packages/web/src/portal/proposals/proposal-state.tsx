import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ProposalFieldsFragment, RelationshipSummaryFragment } from '../../generated/portal/graphql.ts'
import { When } from '../../ui/dates/when.tsx'
import { ButtonLink } from '../../ui/shell/links.tsx'
import { Outcome } from '../layout/outcome.tsx'
import { callName } from '../text/names.ts'

/**
 * Where a proposal stands once it is no longer the reader's to answer. An ended one reads the same whatever ended
 * it, but for the reader's own answer: it says nothing of the other's (M6).
 */
export function ProposalState({ proposal, relationship, isNew }: {
  proposal: ProposalFieldsFragment
  relationship: RelationshipSummaryFragment | undefined
  isNew: boolean
}) {
  const { t } = useTranslation('portal')
  const name = callName(proposal.partner)
  switch (proposal.state) {
    case 'OPEN':
      return (
        <Outcome title={t('proposals.saidYes')} isNew={isNew}>
          <Text maw="40rem">{t('proposals.saidYesText', { name })}</Text>
          <Text c="dimmed">{t('proposals.openUntil')} <When instant={proposal.respondBy} />.</Text>
        </Outcome>
      )
    case 'FORMED':
      return (
        <Outcome title={t('proposals.formed')} isNew={isNew}>
          <Text maw="40rem">{t('proposals.formedText', { name })}</Text>
          {relationship === undefined
            ? <ButtonLink to="/">{t('words.backToHome')}</ButtonLink>
            : (
              <ButtonLink to="/relationships/$relationshipId" params={{ relationshipId: relationship.id }}>
                {t('proposals.toRelationship')}
              </ButtonLink>
            )}
        </Outcome>
      )
    case 'ENDED':
      return (
        <Outcome title={t('proposals.ended')} isNew={isNew}>
          {proposal.myAnswer === 'RATHER_NOT' && <Text maw="40rem">{t('proposals.saidRatherNot', { name })}</Text>}
          <Text maw="40rem">{t('proposals.endedText')}</Text>
          <ButtonLink to="/" variant="default">{t('words.backToHome')}</ButtonLink>
        </Outcome>
      )
  }
}
