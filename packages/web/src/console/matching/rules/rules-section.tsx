import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { PairRulesQuery as RulesData } from '../../../generated/console/graphql.ts'
import { When } from '../../../ui/dates/when.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../../ui/table/data-table.tsx'
import { pageSize, type PagePosition } from '../../../ui/table/page-position.ts'
import { Pager } from '../../../ui/table/pager.tsx'
import { useProgram } from '../../program/program-context.ts'
import { PairRulesQuery } from './documents.ts'
import { LiftButton } from './lift-button.tsx'

type ProgramNode = Extract<NonNullable<RulesData['node']>, { __typename: 'Program' }>
type PairRule = ProgramNode['pairRules']['edges'][number]['node']

/** The locks and vetoes of a program that hold today. */
export function RulesSection() {
  const { t } = useTranslation('console')
  const program = useProgram()
  const [position, setPosition] = useState<PagePosition>({})
  const query = useQuery({ query: PairRulesQuery, variables: { programId: program.id, first: pageSize, after: position.after } })
  const columns: Column<PairRule>[] = [
    {
      key: 'who',
      header: t('pairRules.who'),
      renderCell: ({ mentor, mentoree }) => t('matching.pairTitle', { mentor: mentor.person.fullName, mentoree: mentoree.person.fullName }),
    },
    { key: 'kind', header: t('pairRules.kind'), renderCell: ({ kind }) => t(`pairRules.kinds.${kind}`) },
    {
      key: 'why',
      header: t('pairRules.why'),
      renderCell: ({ reason, createdBy }) => (
        <>
          {reason}
          {createdBy !== null && <Text size="sm" c="dimmed">{t('pairRules.by', { name: createdBy.fullName })}</Text>}
        </>
      ),
      hideBelow: 'sm',
    },
    {
      key: 'until',
      header: t('pairRules.until'),
      renderCell: ({ endsOn }) => (endsOn === null ? t('pairRules.noEnd') : <When day={endsOn} />),
      hideBelow: 'md',
    },
    { key: 'lift', header: t('pairRules.lift'), renderCell: (rule) => (rule.canLift ? <LiftButton rule={rule} /> : null) },
  ]
  return (
    <Section title={t('pairRules.title')} lead={t('pairRules.lead')}>
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'Program' && (node.pairRules.totalCount === 0 ? <Text>{t('pairRules.none')}</Text> : (
          <>
            <DataTable
              caption={t('pairRules.caption')}
              columns={columns}
              rows={node.pairRules.edges.map((edge) => edge.node)}
              rowKey={(rule) => rule.id}
            />
            <Pager
              position={position}
              shown={node.pairRules.edges.length}
              total={node.pairRules.totalCount}
              {...node.pairRules.pageInfo}
              onMove={setPosition}
            />
          </>
        )))}
      </QueryView>
    </Section>
  )
}
