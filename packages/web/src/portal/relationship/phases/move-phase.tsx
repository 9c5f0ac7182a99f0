import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { callName } from '../../text/names.ts'
import type { LoadedRelationship } from '../loaded-relationship.ts'
import { sayPhase, setPhaseProposalAside } from './documents.ts'

/** Moving between phases: one says so, the other agrees; the calendar suggests and no more (M10). */
export function MovePhase({ relationship }: { relationship: LoadedRelationship }) {
  const { t } = useTranslation('portal')
  const { id, partner, phases, phasesBeside, phaseProposal, suggestedPhase } = relationship
  const say = useAction(sayPhase)
  const aside = useAction(setPhaseProposalAside)
  const name = callName(partner)
  const labelOf = (key: string) => phases.find((phase) => phase.key === key)?.label ?? ''
  const current = phases.findIndex(({ isCurrent }) => isCurrent)
  const isBack = (key: string) => phases.findIndex((phase) => phase.key === key) < current
  const move = (phase: string) => void say.run({ input: { relationshipId: id, phase } })
  if (phasesBeside.length === 0) return null
  if (phaseProposal !== null) {
    const phase = labelOf(phaseProposal.phase)
    return (
      <Stack gap="sm">
        <Text component="output" display="block">{t(phaseProposal.byMe ? 'phases.proposedByMe' : 'phases.proposedByPartner', { name, phase })}</Text>
        <Group gap="sm">
          {!phaseProposal.byMe && (
            <Button loading={say.isPending} onClick={() => move(phaseProposal.phase)}>{t('phases.agree', { phase })}</Button>
          )}
          <Button
            variant="default"
            loading={aside.isPending}
            onClick={() => void aside.run({ input: { relationshipId: id } })}
          >
            {t(phaseProposal.byMe ? 'phases.takeBack' : 'phases.later')}
          </Button>
        </Group>
        <ProblemView problem={say.problem ?? aside.problem} />
      </Stack>
    )
  }
  return (
    <Stack gap="sm">
      {suggestedPhase !== null && <Text maw="40rem">{t('phases.suggested', { phase: labelOf(suggestedPhase) })}</Text>}
      <Group gap="sm">
        {phasesBeside.toReversed().map((key) => (
          <Button key={key} variant={isBack(key) ? 'subtle' : 'default'} loading={say.isPending} onClick={() => move(key)}>
            {t(isBack(key) ? 'phases.back' : 'phases.say', { phase: labelOf(key) })}
          </Button>
        ))}
      </Group>
      <ProblemView problem={say.problem} />
    </Stack>
  )
}
