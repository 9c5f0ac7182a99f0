import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { When } from '../../ui/dates/when.tsx'
import { Facts } from '../../ui/shell/facts.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Checklist } from './checklist.tsx'
import { NextStep } from './next-step.tsx'
import { NextThing } from './next-thing.tsx'
import { PhaseList } from './phase-list.tsx'
import { useProgram } from './program-context.ts'

/** A program's home: the one next thing, the checklist behind it, the next step, and where everybody is. */
export function Overview() {
  const { t } = useTranslation('console')
  const program = useProgram()
  const people = program.participationCounts
  const pairs = program.relationshipCounts
  return (
    <Stack gap="lg">
      <NextThing programId={program.id} checklist={program.checklist} nextStep={program.nextStep} />
      {program.nextStep !== null && <NextStep program={program} step={program.nextStep} />}
      <Section title={t('program.checklist')}>
        <Checklist items={program.checklist} />
      </Section>
      <Section title={t('program.where')}>
        <Facts
          facts={[
            [t('program.invited'), people.invited],
            [t('program.takingPart'), people.active],
            [t('program.ready'), people.ready],
            [t('program.mentorPlaces'), t('program.placesOf', { count: people.mentors, places: people.mentorPlaces })],
            [
              t('program.mentoreePlaces'),
              t('program.placesOf', { count: people.mentorees, places: people.mentoreePlaces }),
            ],
            [t('program.openProposals'), program.proposalCounts.waiting],
            [t('program.relationships'), pairs.forming + pairs.active],
            [t('program.unsigned'), pairs.agreementUnsigned],
          ]}
        />
      </Section>
      <Section title={t('programs.phases')} lead={<>{t('program.startsOn')} <When day={program.startsOn} /></>}>
        <PhaseList phases={program.phases} currentKey={program.currentPhase?.key} />
        <Text c="dimmed">
          {t('programs.rhythm', { count: program.template.meetEveryWeeks, minutes: program.template.meetingMinutes })}
        </Text>
        <Text size="sm" c="dimmed">
          {t('program.madeFrom', { template: program.template.name, version: program.template.version })}
        </Text>
      </Section>
    </Stack>
  )
}
