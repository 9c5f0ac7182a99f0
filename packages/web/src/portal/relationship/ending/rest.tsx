import { Button, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LifeFieldsFragment } from '../../../generated/portal/graphql.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { Lines } from './choice-form.tsx'
import { pauseRelationship, resumeRelationship } from './documents.ts'

/** Letting the relationship rest, and taking it up again: one step each, by either (M5). */
export function Rest({ life, name }: { life: LifeFieldsFragment; name: string }) {
  const { t } = useTranslation('portal')
  const pause = useAction(pauseRelationship)
  const resume = useAction(resumeRelationship)
  const { viewerCan } = life
  if (!viewerCan.pause && !viewerCan.resume) return null
  const action = viewerCan.resume ? resume : pause
  return (
    <Section title={t(viewerCan.resume ? 'ending.resumeTitle' : 'ending.restTitle')}>
      <Stack gap="sm" align="flex-start">
        <Lines>{t(viewerCan.resume ? 'ending.resumeText' : 'ending.restText', { name })}</Lines>
        <Button
          variant={viewerCan.resume ? 'filled' : 'default'}
          loading={pause.isPending || resume.isPending}
          onClick={() => void action.run({ input: { relationshipId: life.id } })}
        >
          {t(viewerCan.resume ? 'ending.resume' : 'ending.rest')}
        </Button>
        <ProblemView problem={pause.problem ?? resume.problem} />
      </Stack>
    </Section>
  )
}
