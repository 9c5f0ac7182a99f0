import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AbsentPeople, ImportTarget } from '../../../generated/console/graphql.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { Section } from '../../../ui/shell/section.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { ColumnMapping } from './column-mapping.tsx'
import { DiscardButton } from './discard-button.tsx'
import { type DirectoryImport, PlanImport } from './documents.ts'
import { RefusedColumns } from './refused-columns.tsx'

const route = getRouteApi('/frame/people/import/$importId')

/** Says what each column is; refused columns are shown with their reason and stay out (M4). */
export function ColumnsStep({ directoryImport }: { directoryImport: DirectoryImport }) {
  const { t } = useTranslation('console')
  const navigate = route.useNavigate()
  const accepted = directoryImport.columns.filter((column) => column.refusedReason === null)
  const [targets, setTargets] = useState<ReadonlyMap<number, ImportTarget | null>>(
    () => new Map(accepted.map((column) => [column.index, column.target])),
  )
  const [absent, setAbsent] = useState<AbsentPeople>('KEEP')
  const plan = useAction(PlanImport)
  const used = [...targets.values()].filter((target) => target !== null)
  const doubled = used.find((target, position) => used.indexOf(target) !== position)
  const start = async () => {
    const mapping = accepted.map(({ index }) => ({ index, target: targets.get(index) ?? null }))
    const planned = await plan.run({
      input: { importId: directoryImport.id, version: directoryImport.version, mapping, absent },
    })
    if (planned !== undefined) await navigate({ search: {} })
  }
  return (
    <Section title={t('import.columns')} lead={t('import.columnsLead')}>
      <RefusedColumns columns={directoryImport.columns} />
      <ColumnMapping
        columns={accepted}
        targets={targets}
        onChange={(index, target) => setTargets(new Map(targets).set(index, target))}
      />
      <Radio.Group
        label={t('import.absent')}
        value={absent}
        onChange={(value) => setAbsent(value === 'MARK_LEFT' ? 'MARK_LEFT' : 'KEEP')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="KEEP" label={t('import.absentKeep')} />
          <Radio value="MARK_LEFT" label={t('import.absentLeft')} description={t('import.absentLeftHelp')} />
        </Stack>
      </Radio.Group>
      {doubled !== undefined && (
        <Text c="var(--ithaca-needs)" aria-live="polite">
          {t('import.doubled', { target: t(`enums.importTarget.${doubled}`) })}
        </Text>
      )}
      <ProblemView problem={plan.problem} />
      <Group>
        <Button
          loading={plan.isPending}
          disabled={doubled !== undefined || used.length === 0 || !directoryImport.viewerCan.plan}
          onClick={() => void start()}
        >
          {t('import.startDryRun')}
        </Button>
        <DiscardButton importId={directoryImport.id} />
      </Group>
    </Section>
  )
}
