import { Button, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { TextLink } from '../../ui/shell/links.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { nodeOf, PageQuery } from '../app/page-query.tsx'
import { Outcome } from '../layout/outcome.tsx'
import { Section } from '../layout/section.tsx'
import { callName } from '../text/names.ts'
import classes from './agreement.module.css'
import { ChangeTerms } from './change-terms.tsx'
import { Clauses } from './clauses.tsx'
import { relationshipQuery } from './documents.ts'
import type { LoadedRelationship } from './loaded-relationship.ts'
import { SignAgreement } from './sign-agreement.tsx'
import { Signatures } from './signatures.tsx'
import { TermChanges } from './term-changes.tsx'
import { termsWords } from './terms-words.ts'
import { Versions } from './versions.tsx'

const route = getRouteApi('/frame/relationships/$relationshipId/agreement')

/** The agreement in full: limits of confidentiality first (M16), clauses, terms, signatures, versions (M9). */
export function AgreementPage() {
  const { t } = useTranslation('portal')
  const { relationshipId } = route.useParams()
  const query = useQuery({
    query: relationshipQuery, variables: { id: relationshipId }, requestPolicy: 'cache-and-network',
  })
  const readAnew = () => query[1]({ requestPolicy: 'network-only' })
  return (
    <PageQuery query={query} title={t('relationship.agreement')} pick={({ node }) => nodeOf('MyRelationship', node)}>
      {(relationship, { viewer }) => (
        <AgreementView relationship={relationship} myName={viewer?.person.fullName ?? ''} onOutdated={readAnew} />
      )}
    </PageQuery>
  )
}

function AgreementView({ relationship, myName, onOutdated }: {
  relationship: LoadedRelationship
  myName: string
  onOutdated: () => void
}) {
  const { t } = useTranslation('portal')
  const { id, partner, agreement, status, program } = relationship
  const isOver = status === 'ENDED'
  const [hasChanged, setChanged] = useState(false)
  return (
    <>
      <PageTitle
        title={t('relationship.agreementWith', { name: callName(partner) })}
        above={(
          <Text className={classes.screenOnly}>
            <TextLink to="/relationships/$relationshipId" params={{ relationshipId: id }}>
              {t('relationship.backTo', { name: partner.fullName })}
            </TextLink>
          </Text>
        )}
        lead={t('relationship.agreementLead', { program: program.name, version: agreement.version })}
        actions={<Button variant="default" onClick={() => window.print()}>{t('relationship.print')}</Button>}
      />
      <Stack gap="xl">
        {hasChanged && agreement.mySignedAt === null && (
          <Outcome title={t('relationship.newVersion', { version: agreement.version })} isNew>
            <Text maw="40rem">{t('relationship.newVersionText', { name: callName(partner) })}</Text>
          </Outcome>
        )}
        <Clauses agreement={agreement} />
        <Section title={t('relationship.terms')}>
          <Text>{termsWords(t, agreement, agreement.meansOptions)}</Text>
          <TermChanges agreement={agreement} />
        </Section>
        {!isOver && (
          <ChangeTerms
            key={`terms-${agreement.version}`}
            relationship={relationship}
            onChanged={() => setChanged(true)}
            onOutdated={onOutdated}
          />
        )}
        <Signatures agreement={agreement} myName={myName} partnerName={partner.fullName} />
        {!isOver && (
          <SignAgreement
            key={`sign-${agreement.version}`}
            relationship={relationship}
            myName={myName}
            onOutdated={onOutdated}
          />
        )}
        <Versions agreement={agreement} partnerName={callName(partner)} />
      </Stack>
    </>
  )
}
