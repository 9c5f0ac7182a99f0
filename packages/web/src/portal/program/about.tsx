import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ProgramFieldsFragment } from '../../generated/portal/graphql.ts'
import { PhaseDates } from '../layout/phase-dates.tsx'
import { Section } from '../layout/section.tsx'
import { rhythmWords } from '../text/rhythm.ts'

/** What a program is, how much time it takes, when, and who runs it. */
export function AboutProgram({ program }: { program: ProgramFieldsFragment }) {
  const { t } = useTranslation('portal')
  return (
    <>
      <Section title={t('program.about')}>
        <Text className="spoken" maw="40rem">{program.description}</Text>
        <Text c="dimmed">{t(`words.kind.${program.kind}`)}</Text>
      </Section>
      <Section title={t('program.time')}>
        <Text>{rhythmWords(t, program)}. {t('program.rhythmIsYours')}</Text>
      </Section>
      {program.phases.length > 0 && (
        <Section title={t('program.phases')}><PhaseDates phases={program.phases} /></Section>
      )}
      {program.managers.length > 0 && (
        <Section title={t('program.managers')}>
          <Stack gap="xs">
            {program.managers.map((manager) => (
              <div key={manager.id}>
                <Text fw={600}>{manager.fullName}</Text>
                {manager.jobTitle !== null && <Text c="dimmed">{manager.jobTitle}</Text>}
              </div>
            ))}
            <Text c="dimmed">{t('program.managersSee')}</Text>
          </Stack>
        </Section>
      )}
    </>
  )
}
