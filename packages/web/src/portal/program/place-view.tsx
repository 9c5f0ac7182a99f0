import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TextLink } from '../../ui/shell/links.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { Section } from '../layout/section.tsx'
import { StepLink } from '../layout/step-link.tsx'
import { AboutProgram } from './about.tsx'
import { Away } from './away.tsx'
import { ChangeChoice } from './change-choice.tsx'
import { LeaveProgram } from './leave-program.tsx'
import { LookForMentor } from './look-for-mentor.tsx'
import { Orientation } from './orientation.tsx'
import { PauseOrResume } from './pause-or-resume.tsx'
import type { LoadedPlace } from './place.ts'

/** The reader's place in a program that they take part in: what is next, what they chose, and the ways out. */
export function PlaceView({ place, onOutdated }: { place: LoadedPlace; onOutdated: () => void }) {
  const { t } = useTranslation('portal')
  const [hasSaved, setSaved] = useState(false)
  const { program, role, status, relationships, proposals } = place
  const open = proposals.filter(({ state }) => state === 'OPEN')
  return (
    <>
      <PageTitle title={program.name} lead={t(`program.status.${status}`, { role: t(`words.role.${role}`) })} />
      <Stack gap="xl">
        <QuestionsLine place={place} />
        {open.length > 0 && (
          <Section title={t('program.proposals')}>
            {open.map(({ id, partner }) => (
              <TextLink key={id} to="/proposals/$proposalId" params={{ proposalId: id }}>{partner.fullName}</TextLink>
            ))}
          </Section>
        )}
        {relationships.length > 0 && (
          <Section title={t('program.relationships')}>
            {relationships.map(({ id, partner }) => (
              <TextLink key={id} to="/relationships/$relationshipId" params={{ relationshipId: id }}>
                {partner.fullName}
              </TextLink>
            ))}
          </Section>
        )}
        {place.canLookForMentor && <LookForMentor placeId={place.id} />}
        <AboutProgram program={program} />
        <Orientation program={program} />
        {place.viewerCan.answer && (
          <ChangeChoice
            key={place.version}
            place={place}
            hasSaved={hasSaved}
            onSaved={() => setSaved(true)}
            onOutdated={onOutdated}
          />
        )}
        <Section title={t('program.pauseOrLeave')} lead={t('program.pauseOrLeaveLead')}>
          <PauseOrResume place={place} />
          {place.viewerCan.answer && <Away place={place} />}
          {place.viewerCan.leave && <LeaveProgram place={place} />}
        </Section>
      </Stack>
    </>
  )
}

function QuestionsLine({ place }: { place: LoadedPlace }) {
  const { t } = useTranslation('portal')
  return (
    <Section title={t('program.questions')}>
      <Text>{t(place.isReady ? 'program.questionsDone' : 'program.questionsOpen')}</Text>
      <div>
        <StepLink
          to="/programs/$participationId/questions"
          params={{ participationId: place.id }}
          variant={place.isReady ? 'default' : 'filled'}
        >
          {t(place.isReady ? 'program.readAnswers' : 'program.goOnWithQuestions')}
        </StepLink>
      </div>
    </Section>
  )
}
