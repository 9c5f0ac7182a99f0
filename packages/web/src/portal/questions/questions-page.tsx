import { Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { nodeOf, PageQuery } from '../app/page-query.tsx'
import { StepLink } from '../layout/step-link.tsx'
import { questionsQuery } from './documents.ts'
import { Finished } from './finished.tsx'
import type { LoadedQuestions } from './loaded-questions.ts'
import { QuestionsForm } from './questions-form.tsx'

const route = getRouteApi('/frame/programs/$participationId/questions')

/** The questions of one program, saved as one goes. */
export function QuestionsPage() {
  const { t } = useTranslation('portal')
  const { participationId } = route.useParams()
  const query = useQuery({ query: questionsQuery, variables: { id: participationId } })
  return (
    <PageQuery query={query} title={t('questions.title')} pick={({ node }) => nodeOf('MyParticipation', node)}>
      {(place) => <QuestionsView key={place.id} place={place} />}
    </PageQuery>
  )
}

function QuestionsView({ place }: { place: LoadedQuestions }) {
  const { t } = useTranslation('portal')
  const [isFinished, setFinished] = useState(false)
  const program = place.program.name
  if (isFinished) return <Finished place={place} onLookAgain={() => setFinished(false)} />
  if (place.viewerCan.answer && place.questions.length > 0) {
    return (
      <>
        <PageTitle title={t('questions.title')} above={<Text c="dimmed">{program}</Text>} lead={t('questions.lead')} />
        <QuestionsForm place={place} onFinished={() => setFinished(true)} />
      </>
    )
  }
  return (
    <>
      <PageTitle
        title={t('questions.title')}
        above={<Text c="dimmed">{program}</Text>}
        lead={t(place.viewerCan.answer ? 'questions.none' : 'questions.closed')}
      />
      <StepLink to="/programs/$participationId" params={{ participationId: place.id }} variant="default">
        {t('questions.toProgram')}
      </StepLink>
    </>
  )
}
