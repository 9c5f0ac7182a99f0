import { Anchor, Checkbox, Group, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { ChoiceFilter } from '../../../ui/search/choice-filter.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { ListView } from '../../../ui/states/list-view.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { filtersOf, pageSize } from '../../../ui/table/page-position.ts'
import { Pager } from '../../../ui/table/pager.tsx'
import { type DirectoryImport, ImportRowsQuery } from './documents.ts'
import { ImportRowsTable } from './import-rows-table.tsx'
import { rowOutcomes, type ImportSearch } from './search.ts'

const route = getRouteApi('/frame/people/import/$importId')

/** The rows of an import with what each would change and what is wrong with it. */
export function ImportRows({ directoryImport }: { directoryImport: DirectoryImport }) {
  const { t } = useTranslation('console')
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filters = filtersOf(search)
  const query = useQuery({
    query: ImportRowsQuery,
    variables: {
      id: directoryImport.id,
      first: pageSize,
      after: search.after,
      outcome: search.outcome,
      withProblems: search.problems,
    },
  })
  const go = (next: ImportSearch) => void navigate({ search: next, resetScroll: false })
  const hasProblems = directoryImport.invalidCount + directoryImport.warningCount > 0
  return (
    <Section title={t('import.rowsTitle')}>
      <Group align="flex-end" gap="md">
        <ChoiceFilter
          label={t('import.outcome')}
          any={t('import.anyOutcome')}
          choices={rowOutcomes}
          value={search.outcome}
          labelOf={(outcome) => t(`enums.rowOutcome.${outcome}`)}
          onChange={(outcome) => go({ ...filters, outcome })}
        />
        <Checkbox
          mb={8}
          label={t('import.onlyProblems')}
          checked={search.problems === true}
          onChange={(event) => go({ ...filters, problems: event.currentTarget.checked ? true : undefined })}
        />
        {hasProblems && (
          <Anchor mb={8} href={`/imports/${encodeURIComponent(directoryImport.id)}/errors.csv`} download>
            {t('import.errorsFile')}
          </Anchor>
        )}
      </Group>
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'DirectoryImport' && (
          <ListView
            count={node.rows.edges.length}
            isFiltered={search.outcome !== undefined || search.problems === true}
            onClear={() => go({})}
            firstUse={<Text c="dimmed">{t('import.noRows')}</Text>}
          >
            <Text c="dimmed" aria-live="polite">{t('import.rowCount', { count: node.rows.totalCount })}</Text>
            <ImportRowsTable rows={node.rows.edges.map((edge) => edge.node)} />
            <Pager
              position={search}
              shown={node.rows.edges.length}
              total={node.rows.totalCount}
              {...node.rows.pageInfo}
              onMove={(position) => go({ ...filters, ...position })}
            />
          </ListView>
        ))}
      </QueryView>
    </Section>
  )
}
