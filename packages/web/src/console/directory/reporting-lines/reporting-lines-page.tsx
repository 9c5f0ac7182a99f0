import { Group, Stack, Text } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../../ui/shell/links.tsx'
import { PageTitle } from '../../../ui/shell/page-title.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { ErrorView } from '../../../ui/states/error-view.tsx'
import { FirstUse } from '../../../ui/states/first-use.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { SkeletonView } from '../../../ui/states/skeleton-view.tsx'
import { useViewer } from '../../access/viewer.ts'
import { PersonSearch } from '../people/person-search.tsx'
import { DirectoryProblems } from './directory-problems.tsx'
import { ReportingTree } from './reporting-tree.tsx'
import type { TreeRow } from './tree-rows.ts'
import { useReportingTree } from './use-reporting-tree.ts'

const route = getRouteApi('/frame/reporting-lines')

/** Who reports to whom, and what is wrong with it. The person in sight is kept in the address. */
export function ReportingLinesPage() {
  const { t } = useTranslation('console')
  return (
    <>
      <PageTitle title={t('lines.title')} lead={t('lines.lead')} />
      <Stack gap="lg">
        <TreeSection />
        <DirectoryProblems />
      </Stack>
    </>
  )
}

function TreeSection() {
  const { t } = useTranslation('console')
  const canImport = useViewer()?.viewerCan.importDirectory === true
  const tree = useReportingTree()
  return (
    <QueryView query={tree.top} skeleton={<SkeletonView lines={8} />}>
      {({ reportingTree }) => (reportingTree.length === 0 ? (
        <FirstUse
          title={t('lines.emptyTitle')}
          action={canImport && <ButtonLink to="/people/import">{t('people.import')}</ButtonLink>}
        >
          {t('lines.empty')}
        </FirstUse>
      ) : <LoadedTree tree={tree} />)}
    </QueryView>
  )
}

function LoadedTree({ tree }: { tree: ReturnType<typeof useReportingTree> }) {
  const { t } = useTranslation('console')
  const { focus } = route.useSearch()
  const stay = route.useNavigate()
  const navigate = useNavigate()
  const { rows, reveal } = tree
  const [activeKey, setActiveKey] = useState<string>()
  const active = rows.find((row) => row.key === activeKey)
  const isFocusInSight = active?.node.person.id === focus
  useEffect(() => {
    if (focus === undefined || isFocusInSight) return undefined
    let isCurrent = true
    void reveal(focus).then((key) => isCurrent && setActiveKey(key))
    return () => {
      isCurrent = false
    }
  }, [focus, isFocusInSight, reveal])
  const look = useCallback((personId: string) => {
    void stay({ search: { focus: personId }, replace: true, resetScroll: false })
  }, [stay])
  const activate = useCallback((row: TreeRow) => {
    setActiveKey(row.key)
    look(row.node.person.id)
  }, [look])
  return (
    <Section title={t('lines.tree')} lead={t('lines.treeLead')}>
      <Group align="flex-end" justify="space-between" gap="md">
        <PersonSearch
          label={t('lines.search')}
          actionLabel={(name) => t('lines.show', { name })}
          onChoose={(person) => look(person.id)}
        />
        {active !== undefined && (
          <ButtonLink variant="default" to="/people/$personId" params={{ personId: active.node.person.id }}>
            {t('lines.open', { name: active.node.person.fullName })}
          </ButtonLink>
        )}
      </Group>
      {tree.error !== undefined && <ErrorView error={tree.error} />}
      <ReportingTree
        rows={rows}
        activeKey={activeKey}
        onActivate={activate}
        onOpen={tree.openPath}
        onClose={tree.closePath}
        onVisit={(personId) => void navigate({ to: '/people/$personId', params: { personId } })}
      />
      <Text size="sm" c="dimmed">{t('lines.keys')}</Text>
    </Section>
  )
}
