import { Button, Group, Stack, Text } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { ProgramFieldsFragment } from '../../generated/portal/graphql.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { nodeOf, PageQuery } from '../app/page-query.tsx'
import { Section } from '../layout/section.tsx'
import { StepLink } from '../layout/step-link.tsx'
import { AboutProgram } from './about.tsx'
import { ChoiceFields } from './choice-fields.tsx'
import { joinProgram, openProgramQuery } from './documents.ts'
import { choiceInput, type Choice } from './place.ts'
import { WhatYesMeans } from './what-yes-means.tsx'

const route = getRouteApi('/frame/join/$programId')
const first: Choice = { role: 'MENTOREE', mentorCapacity: 1, mentoreeCapacity: 1 }

/** A program that anybody here may join. */
export function JoinPage() {
  const { t } = useTranslation('portal')
  const { programId } = route.useParams()
  const query = useQuery({ query: openProgramQuery, variables: { id: programId } })
  return (
    <PageQuery
      query={query}
      title={t('program.title')}
      pick={({ node, openPrograms }) => openPrograms.some(({ id }) => id === programId) ? nodeOf('PortalProgram', node) : null}
    >
      {(program) => <JoinView program={program} />}
    </PageQuery>
  )
}

function JoinView({ program }: { program: ProgramFieldsFragment }) {
  const { t } = useTranslation('portal')
  const navigate = useNavigate()
  const [choice, setChoice] = useState(first)
  const join = useAction(joinProgram)
  const sayYes = async () => {
    const place = await join.run({ input: { programId: program.id, ...choiceInput(choice) } })
    if (place === undefined) return
    await navigate({ to: '/programs/$participationId/questions', params: { participationId: place.id } })
  }
  return (
    <>
      <PageTitle title={program.name} lead={t('program.openLead')} />
      <Stack gap="xl">
        <AboutProgram program={program} />
        <WhatYesMeans responseDays={program.responseDays} />
        <Section title={t('program.yourAnswer')}>
          <ChoiceFields choice={choice} onChange={setChoice} />
          <ProblemView problem={join.problem} />
          <Group gap="sm" mt="sm">
            <Button onClick={() => void sayYes()} loading={join.isPending}>{t('program.yes')}</Button>
            <StepLink to="/" variant="default">{t('program.notNow')}</StepLink>
          </Group>
          <Text size="sm" c="dimmed" maw="40rem">{t('program.joinNote')}</Text>
        </Section>
      </Stack>
    </>
  )
}
