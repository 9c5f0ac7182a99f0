import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { ProposalFieldsFragment } from '../../generated/portal/graphql.ts'
import { TextLink } from '../../ui/shell/links.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { PageQuery } from '../app/page-query.tsx'
import { CardList } from '../layout/card-list.tsx'
import { Section } from '../layout/section.tsx'
import surface from '../layout/surface.module.css'
import { callName } from '../text/names.ts'
import { proposalsQuery } from './documents.ts'
import { RespondBy } from './respond-by.tsx'

/** The reader's open proposals: those to answer first, then those that they have answered. */
export function ProposalsPage() {
  const { t } = useTranslation('portal')
  const query = useQuery({ query: proposalsQuery, requestPolicy: 'cache-and-network' })
  return (
    <PageQuery query={query} title={t('proposals.title')} pick={({ viewer }) => viewer}>
      {({ proposals }) => {
        const open = proposals.filter(({ state }) => state === 'OPEN')
        const toAnswer = open.filter(({ myAnswer }) => myAnswer === null)
        const answered = open.filter(({ myAnswer }) => myAnswer !== null)
        return (
          <>
            <PageTitle title={t('proposals.title')} />
            <Stack gap="xl">
              {open.length === 0 && <FirstUse title={t('proposals.emptyTitle')}>{t('proposals.empty')}</FirstUse>}
              {toAnswer.length > 0 && <ProposalList title={t('proposals.toAnswer')} proposals={toAnswer} />}
              {answered.length > 0 && <ProposalList title={t('proposals.answered')} proposals={answered} />}
            </Stack>
          </>
        )
      }}
    </PageQuery>
  )
}

function ProposalList({ title, proposals }: { title: string; proposals: readonly ProposalFieldsFragment[] }) {
  const { t } = useTranslation('portal')
  return (
    <Section title={title}>
      <CardList items={proposals} keyOf={({ id }) => id}>
        {({ id, partner, myRole, program, respondBy, myAnswer }) => (
          <Stack gap={4}>
            <Title order={3} className={surface.linked}>
              <TextLink to="/proposals/$proposalId" params={{ proposalId: id }}>{partner.fullName}</TextLink>
            </Title>
            <Text>{t(`proposals.couldBe.${myRole}`, { name: callName(partner) })}</Text>
            <Text c="dimmed">{program.name}</Text>
            <Text c="dimmed">{myAnswer === null ? <RespondBy instant={respondBy} /> : t(`proposals.said.${myAnswer}`)}</Text>
          </Stack>
        )}
      </CardList>
    </Section>
  )
}
