import { Button, Stack } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../../ui/app/tell.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { LiftPairRule } from './documents.ts'

export type LiftableRule = {
  id: string
  undoUntil: string
  mentor: { person: { fullName: string } }
  mentoree: { person: { fullName: string } }
}

/** Lifts a rule; in its first ten seconds, also after a reload, the button says Undo. */
export function LiftButton({ rule, onLifted }: { rule: LiftableRule; onLifted?: () => void }) {
  const { t } = useTranslation('console')
  const lift = useAction(LiftPairRule)
  const isFresh = useIsBefore(rule.undoUntil)
  const names = { mentor: rule.mentor.person.fullName, mentoree: rule.mentoree.person.fullName }
  const press = async () => {
    if ((await lift.run({ input: { id: rule.id } })) === undefined) return
    tell(t(isFresh ? 'pairRules.undone' : 'pairRules.lifted'))
    onLifted?.()
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant={isFresh ? 'filled' : 'default'}
        size="compact-md"
        loading={lift.isPending}
        aria-label={t(isFresh ? 'pairRules.undoNamed' : 'pairRules.liftNamed', names)}
        onClick={() => void press()}
      >
        {t(isFresh ? 'pairRules.undo' : 'pairRules.lift')}
      </Button>
      <ProblemView problem={lift.problem} />
    </Stack>
  )
}

/** Whether an instant is still to come. */
function useIsBefore(instant: string): boolean {
  const [isBefore, setBefore] = useState(() => Date.parse(instant) > Date.now())
  useEffect(() => {
    const left = Date.parse(instant) - Date.now()
    if (left <= 0) return undefined
    const timer = setTimeout(() => setBefore(false), left)
    return () => clearTimeout(timer)
  }, [instant])
  return isBefore
}
