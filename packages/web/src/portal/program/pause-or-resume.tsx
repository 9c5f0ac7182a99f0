import { Button, Stack, Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
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
  const button = useRef<HTMLButtonElement>(null)
  const hasActed = useRef(false)
  const isPending = pause.isPending || resume.isPending
  // While a button waits it can't hold the focus; it gets it back with its new meaning.
  useEffect(() => {
    if (isPending || !hasActed.current) return
    button.current?.focus()
    hasActed.current = false
  }, [isPending])
  const isPaused = place.status === 'PAUSED'
  const action = isPaused ? resume : pause
  if (!(isPaused ? place.viewerCan.resume : place.viewerCan.pause)) return null
  return (
    <Stack gap="sm" align="flex-start">
      <Text component="output" display="block" maw="40rem">{t(isPaused ? 'program.pausedText' : 'program.pauseText')}</Text>
      <Button
        variant={isPaused ? 'filled' : 'default'}
        loading={isPending}
        ref={button}
        onClick={() => {
          hasActed.current = true
          void action.run({ input: { participationId: place.id } })
        }}
      >
        {t(isPaused ? 'program.resume' : 'program.pause')}
      </Button>
      <ProblemView problem={pause.problem ?? resume.problem} />
    </Stack>
  )
}
