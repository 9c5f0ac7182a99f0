import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { ReportCut } from '../../generated/console/graphql.ts'
import { tell } from '../../ui/app/tell.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { Section } from '../../ui/shell/section.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import type { Program } from '../program/program-context.ts'
import { ChooseReportCuts, ReportCutsQuery } from './documents.ts'

const CUTS: readonly ReportCut[] = ['ROLE', 'COUNTRY', 'LOCATION', 'FUNCTION', 'DEPARTMENT']
const MOST_CUTS = 3

/** By what a program's reports divide people: chosen in a draft, shown after it. */
export function CutsSection({ program }: { program: Program }) {
  const { t } = useTranslation('console')
  const query = useQuery({ query: ReportCutsQuery, variables: { programId: program.id } })
  const isOpen = program.status === 'DRAFT' && program.viewerCan.edit
  return (
    <Section title={t('reports.cuts')} lead={t(isOpen ? 'reports.cutsLead' : 'reports.cutsFixed')}>
      <QueryView query={query}>
        {({ node }) => {
          if (node?.__typename !== 'Program') return null
          const { reportCuts } = node
          return isOpen
            ? <CutsForm key={reportCuts.join()} programId={program.id} cuts={reportCuts} />
            : <Text>{reportCuts.map((cut) => t(`reports.cut.${cut}`)).join(', ')}</Text>
        }}
      </QueryView>
    </Section>
  )
}

function CutsForm({ programId, cuts }: { programId: string; cuts: readonly ReportCut[] }) {
  const { t } = useTranslation('console')
  const [chosen, setChosen] = useState(cuts)
  const choose = useAction(ChooseReportCuts)
  const save = async () => {
    const done = await choose.run({ input: { programId, cuts: [...chosen] } })
    if (done !== undefined) tell(t('settings.saved'))
  }
  return (
    <Stack gap="md">
      <Checkbox.Group
        label={t('reports.cutsChoose', { count: MOST_CUTS })}
        value={[...chosen]}
        onChange={(values) => setChosen(values.flatMap((value) => CUTS.find((cut) => cut === value) ?? []))}
      >
        <Stack gap="xs" mt="xs">
          {CUTS.map((cut) => (
            <Checkbox
              key={cut}
              value={cut}
              label={t(`reports.cut.${cut}`)}
              disabled={chosen.length >= MOST_CUTS && !chosen.includes(cut)}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <ProblemView problem={choose.problem} />
      <Group><Button loading={choose.isPending} onClick={() => void save()}>{t('settings.save')}</Button></Group>
    </Stack>
  )
}
