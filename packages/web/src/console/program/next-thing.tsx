import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { ButtonLink } from '../../ui/shell/links.tsx'
import { Notice } from '../../ui/states/notice.tsx'

type Item = { key: string; label: string; detail: string | null; isDone: boolean }
type Step = { label: string; missing: { key: string; message: string }[] } | null

/** Where each thing on the checklist is done; steps of the program itself are taken on its overview. */
const places = {
  'program-manager': { to: '/programs/$programId/settings', label: 'program.tabSettings' },
  invite: { to: '/programs/$programId/participants', label: 'program.tabParticipants' },
  ready: { to: '/programs/$programId/participants', label: 'program.tabParticipants' },
  'matching-run': { to: '/programs/$programId/matching', label: 'program.tabMatching' },
  publish: { to: '/programs/$programId/matching', label: 'program.tabMatching' },
  'proposals-answered': { to: '/programs/$programId/proposals', label: 'program.tabProposals' },
  agreements: { to: '/programs/$programId/relationships', label: 'program.tabRelationships' },
  'relationships-ended': { to: '/programs/$programId/relationships', label: 'program.tabRelationships' },
} as const

const isPlaced = (key: string): key is keyof typeof places => key in places

/** The one next thing in a program: its first open item with the way there, else the step that can be taken now. */
export function NextThing({ programId, checklist, nextStep }: {
  programId: string
  checklist: Item[]
  nextStep: Step
}) {
  const { t } = useTranslation('console')
  const open = checklist.find((item) => !item.isDone)
  if (open === undefined) {
    return nextStep !== null && nextStep.missing.length === 0
      ? <Notice tone="can" title={t('program.readyFor', { step: nextStep.label })} />
      : <Notice tone="well" title={t('program.nothingToDo')} />
  }
  const place = isPlaced(open.key) ? places[open.key] : undefined
  return (
    <Notice tone="can" title={t('program.nextThing', { thing: open.label })}>
      {open.detail !== null && <Text>{open.detail}</Text>}
      {place !== undefined && (
        <Group mt={4}>
          <ButtonLink size="sm" variant="light" to={place.to} params={{ programId }}>
            {t('program.goTo', { place: t(place.label) })}
          </ButtonLink>
        </Group>
      )}
    </Notice>
  )
}
