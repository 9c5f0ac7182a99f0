import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { Outcome } from '../layout/outcome.tsx'
import { AboutProgram } from './about.tsx'
import { AnswerInvitation } from './answer-invitation.tsx'
import { Orientation } from './orientation.tsx'
import type { LoadedPlace } from './place.ts'
import { WhatYesMeans } from './what-yes-means.tsx'

/** An invitation to read and answer. Declined or left, it stays readable. */
export function InvitationView({ place }: { place: LoadedPlace }) {
  const { t } = useTranslation('portal')
  const [hasDeclined, setDeclined] = useState(false)
  const { program, status } = place
  return (
    <>
      <PageTitle title={program.name} lead={status === 'INVITED' ? t('program.invitedLead') : undefined} />
      <Stack gap="xl">
        {status === 'DECLINED' && (
          <Outcome title={t('program.declinedTitle')} isNew={hasDeclined}>
            <Text>{t('program.declined')}</Text>
          </Outcome>
        )}
        {status === 'LEFT' && (
          <Outcome title={t('program.leftTitle')}>
            <Text>{t('program.left')}</Text>
          </Outcome>
        )}
        <AboutProgram program={program} />
        {status === 'INVITED' && <WhatYesMeans responseDays={program.responseDays} />}
        <Orientation program={program} />
        {status === 'INVITED' && <AnswerInvitation place={place} onDeclined={() => setDeclined(true)} />}
      </Stack>
    </>
  )
}
