import { Button, Group, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { tell } from '../../../ui/app/tell.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { Section } from '../../../ui/shell/section.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { AddableCriteriaQuery, AddProgramCriterion } from '../documents.ts'
import type { Program } from '../program-context.ts'

interface Addable {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly because: string
}

/** Lets the program look at one more criterion of the plugins that are switched on. */
export function AddCriterion({ program }: { program: Program }) {
  const { t } = useTranslation('console')
  const query = useQuery({ query: AddableCriteriaQuery })
  const taken = new Set(program.criteria.map(({ id }) => id))
  return (
    <Section title={t('plugins.addTitle')} lead={t('plugins.addHelp')}>
      <QueryView query={query}>
        {({ plugins }) => {
          const usable = plugins.filter(({ isReady, isEnabled }) => isReady && isEnabled)
          return <AddForm program={program} criteria={usable.flatMap(({ criteria }) => criteria).filter(({ id }) => !taken.has(id))} />
        }}
      </QueryView>
    </Section>
  )
}

function AddForm({ program, criteria }: { program: Program; criteria: readonly Addable[] }) {
  const { t } = useTranslation('console')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const add = useAction(AddProgramCriterion)
  const chosen = criteria.find(({ id }) => id === chosenId)
  const submit = async () => {
    if (chosen === undefined) return
    const done = await add.run({ input: { id: program.id, version: program.version, criterionId: chosen.id } })
    if (done !== undefined) tell(t('plugins.added'))
  }
  return (
    <Stack gap="md">
      <Select
        maw="24rem"
        searchable
        label={t('plugins.addLabel')}
        data={criteria.map(({ id, label }) => ({ value: id, label }))}
        value={chosenId}
        onChange={setChosenId}
      />
      {chosen !== undefined && (
        <div>
          <Text>{chosen.description}</Text>
          <Text size="sm"><Text span fw={600}>{t('settings.because')}</Text> {chosen.because}</Text>
        </div>
      )}
      <ProblemView problem={add.problem} />
      <Group><Button disabled={chosen === undefined} loading={add.isPending} onClick={() => void submit()}>{t('plugins.add')}</Button></Group>
    </Stack>
  )
}
