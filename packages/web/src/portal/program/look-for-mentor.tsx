import { Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FindCandidatesMutation } from '../../generated/portal/graphql.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { CardList } from '../layout/card-list.tsx'
import { Section } from '../layout/section.tsx'
import { StepLink } from '../layout/step-link.tsx'
import { callName } from '../text/names.ts'
import { askForMentor, findCandidates } from './asking-documents.ts'

type Candidate = Extract<FindCandidatesMutation['findCandidates'], { candidates: unknown }>['candidates'][number]

/** Looking for a mentor oneself: a few candidates with reasons, one asked at a time; the mentor answers in private (M6). */
export function LookForMentor({ placeId }: { placeId: string }) {
  const { t } = useTranslation('portal')
  const [found, setFound] = useState<readonly Candidate[]>()
  const find = useAction(findCandidates)
  const ask = useAction(askForMentor)
  const [asked, setAsked] = useState<string>()
  const look = async () => {
    const answer = await find.run({ input: { participationId: placeId } })
    if (answer !== undefined && 'candidates' in answer) setFound(answer.candidates)
  }
  const askFor = async (candidateId: string) => {
    const answer = await ask.run({ input: { participationId: placeId, candidateId } })
    if (answer !== undefined && 'id' in answer) setAsked(answer.id)
  }
  return (
    <Section title={t('program.look')} lead={t('program.lookLead')}>
      <Stack gap="md" align="flex-start">
        {asked !== undefined && (
          <>
            <Text maw="40rem">{t('program.asked')}</Text>
            <StepLink to="/proposals/$proposalId" params={{ proposalId: asked }}>{t('program.toAsked')}</StepLink>
          </>
        )}
        {asked === undefined && found === undefined && (
          <Button variant="default" loading={find.isPending} onClick={() => void look()}>{t('program.lookNow')}</Button>
        )}
        {asked === undefined && found?.length === 0 && <Text maw="40rem">{t('program.foundNobody')}</Text>}
        {asked === undefined && found !== undefined && found.length > 0 && (
          <CardList items={found} keyOf={({ id }) => id}>
            {({ id, partner, reasons, difference }) => (
              <Stack gap="sm" align="flex-start">
                <Title order={3}>{partner.fullName}</Title>
                {reasons.map((reason) => <Text key={reason} className="spoken">{reason}</Text>)}
                {difference !== null && <Text c="dimmed">{difference}</Text>}
                <Button loading={ask.isPending} onClick={() => void askFor(id)}>{t('program.askFor', { name: callName(partner) })}</Button>
              </Stack>
            )}
          </CardList>
        )}
        <ProblemView problem={find.problem ?? ask.problem} />
      </Stack>
    </Section>
  )
}
