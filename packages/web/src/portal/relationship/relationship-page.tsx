import { Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { When } from '../../ui/dates/when.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { nodeOf, PageQuery } from '../app/page-query.tsx'
import { PhaseDates } from '../layout/phase-dates.tsx'
import { Section } from '../layout/section.tsx'
import { StepLink } from '../layout/step-link.tsx'
import { PartnerFacts } from '../partner/partner-facts.tsx'
import { callName } from '../text/names.ts'
import { Prose } from '../text/prose.tsx'
import { CheckInSection } from './check-in/check-in-section.tsx'
import { Help } from './check-in/help.tsx'
import { MeetingsSection } from './meetings/meetings-section.tsx'
import { MovePhase } from './phases/move-phase.tsx'
import { Reading } from './phases/reading.tsx'
import { AgreementSummary } from './agreement-summary.tsx'
import { relationshipQuery } from './documents.ts'
import { AfterTheEnd } from './ending/after-the-end.tsx'
import { ChainConflict } from './ending/chain-conflict.tsx'
import { Closing } from './ending/closing.tsx'
import { NoFaultDoor } from './ending/no-fault-door.tsx'
import { Rest } from './ending/rest.tsx'
import { Looks } from './looks.tsx'
import type { LoadedRelationship } from './loaded-relationship.ts'

const route = getRouteApi('/frame/relationships/$relationshipId')

/** An ended relationship's room is there to read, export and destroy, until one has destroyed what was theirs. */
const ROOM_LEADS = { OPEN: 'room.openLead', READ_ONLY: 'room.state.readOnly', LEFT: 'room.state.left' } as const

/** A relationship: the partner, what is agreed, and the phases with the guide of the present one (M9, M10, M17). */
export function RelationshipPage() {
  const { t } = useTranslation('portal')
  const { relationshipId } = route.useParams()
  const query = useQuery({
    query: relationshipQuery, variables: { id: relationshipId }, requestPolicy: 'cache-and-network',
  })
  return (
    <PageQuery query={query} title={t('relationship.title')} pick={({ node }) => nodeOf('MyRelationship', node)}>
      {(relationship) => <RelationshipView relationship={relationship} />}
    </PageQuery>
  )
}

function RelationshipView({ relationship }: { relationship: LoadedRelationship }) {
  const { t } = useTranslation('portal')
  const { id, partner, program, myRole, status, phases, room } = relationship
  const name = callName(partner)
  // Before the agreement is signed no phase runs yet; the first one's guide is what prepares for it.
  const phase = phases.find(({ isCurrent }) => isCurrent) ?? (status === 'FORMING' ? phases[0] : undefined)
  const guide = phase?.guide ?? null
  return (
    <>
      <PageTitle
        title={partner.fullName}
        above={<Text c="dimmed">{program.name}</Text>}
        lead={<>{t(`relationship.partnerIs.${myRole}`, { name })} {t('relationship.since')} <When instant={relationship.formedAt} />.</>}
      />
      <Stack gap="xl">
        <Text className="spoken">{t(`relationship.status.${status}`)}</Text>
        <ChainConflict life={relationship} name={name} />
        {status === 'ENDED' && <AfterTheEnd life={relationship} name={name} />}
        {status === 'ENDING' && <Closing life={relationship} name={name} />}
        {status === 'PAUSED' && <Rest life={relationship} name={name} />}
        <AgreementSummary relationship={relationship} />
        {room !== null && (
          <Section title={t('room.title', { name })} lead={t(ROOM_LEADS[room.state])}>
            {room.state !== 'LEFT' && (
              <div><StepLink to="/relationships/$relationshipId/room" params={{ relationshipId: id }}>{t('room.open')}</StepLink></div>
            )}
          </Section>
        )}
        {status !== 'ENDED' && <MeetingsSection relationship={relationship} />}
        {status !== 'ENDED' && <CheckInSection relationship={relationship} />}
        {(status === 'FORMING' || status === 'ACTIVE') && <Reading relationship={relationship} />}
        {phases.length > 0 && status !== 'ENDED' && (
          <Section title={t('relationship.phases')}>
            <PhaseDates phases={phases} />
            <MovePhase relationship={relationship} />
          </Section>
        )}
        {guide !== null && status !== 'ENDED' && <Section title={t('relationship.guide')}><Prose text={guide} /></Section>}
        {status !== 'ENDED' && <Help relationshipId={relationship.id} hasAsked={relationship.askedToBeCalledOn !== null} />}
        <Looks looks={relationship.looks} />
        <Section title={t('relationship.about', { name })}><PartnerFacts partner={partner} /></Section>
        {status !== 'ENDING' && <Closing life={relationship} name={name} />}
        {status !== 'PAUSED' && <Rest life={relationship} name={name} />}
        <NoFaultDoor life={relationship} name={name} />
      </Stack>
    </>
  )
}
