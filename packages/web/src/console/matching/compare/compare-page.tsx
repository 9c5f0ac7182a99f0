import { Group, NativeSelect, Stack } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { ComparableRunsQuery as RunsData } from '../../../generated/console/graphql.ts'
import { ButtonLink, TextLink } from '../../../ui/shell/links.tsx'
import { PartTitle } from '../../../ui/shell/part-title.tsx'
import { FirstUse } from '../../../ui/states/first-use.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { useProgram } from '../../program/program-context.ts'
import { CompareTwo } from './compare-two.tsx'
import { ComparableRunsQuery } from './documents.ts'

const route = getRouteApi('/frame/programs/$programId/matching/compare')
const lookedAt = 100

type ProgramNode = Extract<NonNullable<RunsData['node']>, { __typename: 'Program' }>
type Run = ProgramNode['matchingRuns']['edges'][number]['node']

/** Two scenarios of the program, chosen from all that were solved; the two newest unless told otherwise. */
export function ComparePage() {
  const { t } = useTranslation('console')
  const program = useProgram()
  const query = useQuery({ query: ComparableRunsQuery, variables: { programId: program.id, first: lookedAt } })
  return (
    <Stack gap="lg">
      <PartTitle
        above={<TextLink to="/programs/$programId/matching" params={{ programId: program.id }}>{t('matching.allRuns')}</TextLink>}
        title={t('compare.title')}
      />
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'Program' && (
          <Chosen runs={node.matchingRuns.edges.map((edge) => edge.node).filter(({ job }) => job.status === 'SUCCEEDED')} />
        ))}
      </QueryView>
    </Stack>
  )
}

function Chosen({ runs }: { runs: Run[] }) {
  const { t } = useTranslation('console')
  const search = route.useSearch()
  const { programId } = route.useParams()
  const navigate = route.useNavigate()
  const [newest, before] = runs
  if (newest === undefined || before === undefined) {
    const studio = <ButtonLink to="/programs/$programId/matching/studio" params={{ programId }}>{t('studio.open')}</ButtonLink>
    return <FirstUse order={3} title={t('compare.needTwo')} action={studio}>{t('compare.needTwoLead')}</FirstUse>
  }
  const labelOf = ({ number, name }: Run) =>
    (name === null ? t('matching.runNumber', { number }) : t('compare.runNamed', { number, name }))
  const chosen = (id: string | undefined, fallback: Run) => runs.find((run) => run.id === id) ?? fallback
  const first = chosen(search.first, before)
  const second = chosen(search.second, newest)
  const select = (side: 'first' | 'second', run: Run) => (
    <NativeSelect
      label={t(`compare.${side}`)}
      value={run.id}
      data={runs.map((each) => ({ value: each.id, label: labelOf(each) }))}
      onChange={(event) => {
        const id = event.currentTarget.value
        void navigate({ search: (known) => ({ ...known, [side]: id }), resetScroll: false })
      }}
    />
  )
  return (
    <>
      <Group align="flex-end">{select('first', first)}{select('second', second)}</Group>
      <CompareTwo
        key={`${first.id} ${second.id}`}
        first={{ id: first.id, label: labelOf(first) }}
        second={{ id: second.id, label: labelOf(second) }}
      />
    </>
  )
}
