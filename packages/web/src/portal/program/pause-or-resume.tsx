import { Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../ui/graphql/use-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { pauseParticipation, resumeParticipation } from './documents.ts'
import type { LoadedPlace } from './place.ts'

/** Taking a pause, and coming back from it: one step each, no reason asked (M5). */
export function PauseOrResume({ place }: { place: LoadedPlace }) {
  const { t } = useTranslation('portal')
  const pause = useAction(pauseParticipation)
  const resume = useAction(resumeParticipation)
  const input = { participationId: place.id }
  const isPaused = place.status === 'PAUSED'
  const { viewerCan } = place
  if (!viewerCan.pause && !viewerCan.resume) return null
  return (
    <Stack gap="sm" align="flex-start">
      <Text component="output" display="block" maw="40rem">{t(isPaused ? 'program.pausedText' : 'program.pauseText')}</Text>
      {viewerCan.resume && (
        <Button onClick={() => void resume.run({ input })} loading={resume.isPending}>{t('program.resume')}</Button>
      )}
      {viewerCan.pause && (
        <Button variant="default" onClick={() => void pause.run({ input })} loading={pause.isPending}>
          {t('program.pause')}
        </Button>
      )}
      <ProblemView problem={pause.problem ?? resume.problem} />
    </Stack>
  )
}
