import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/states/notice.tsx'
import { CharterSection } from '../../charter/charter-section.tsx'
import { CutsSection } from '../../reports/cuts-section.tsx'
import { useProgram } from '../program-context.ts'
import { AddCriterion } from './add-criterion.tsx'
import { CriteriaForm } from './criteria-form.tsx'
import { DetailsForm } from './details-form.tsx'
import { ManagersSection } from './managers-section.tsx'

/** What a program manager can change of a program: its details, what the matching looks at, who looks after it. */
export function SettingsTab() {
  const { t } = useTranslation('console')
  const program = useProgram()
  // The version arrives with the mutation's answer, and what was added to the criteria a moment later.
  const criteria = `${program.version} ${program.criteria.map(({ id }) => id).join(' ')}`
  return (
    <Stack gap="lg">
      {!program.viewerCan.edit && <Notice tone="can"><Text>{t('settings.readOnly')}</Text></Notice>}
      <DetailsForm program={program} />
      <CriteriaForm key={`criteria-${criteria}`} program={program} />
      {program.viewerCan.edit && <AddCriterion key={`add-${criteria}`} program={program} />}
      <ManagersSection program={program} />
      <CutsSection program={program} />
      <CharterSection key={`charter-${program.version}-${program.managers.length}`} programId={program.id} />
    </Stack>
  )
}
