import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Section } from '../../ui/shell/section.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { CharterFindings } from './charter-findings.tsx'
import { ProgramCharterQuery } from './documents.ts'

/** The charter of a program, with the weights, floor and days that it runs with. */
export function CharterSection({ programId }: { programId: string }) {
  const { t } = useTranslation('console')
  const query = useQuery({ query: ProgramCharterQuery, variables: { id: programId }, requestPolicy: 'cache-and-network' })
  return (
    <Section title={t('charter.title')} lead={t('charter.lead')}>
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'Program' ? <CharterFindings findings={node.charter} /> : null)}
      </QueryView>
    </Section>
  )
}
