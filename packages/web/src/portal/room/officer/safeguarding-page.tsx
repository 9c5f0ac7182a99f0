import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { PageTitle } from '../../../ui/shell/page-title.tsx'
import { Notice } from '../../../ui/states/notice.tsx'
import { PageQuery } from '../../app/page-query.tsx'
import { safeguardingQuery } from '../documents.ts'
import { KeysGate } from '../keys/keys-gate.tsx'
import { DisclosureView } from './disclosure-view.tsx'

/** What participants have chosen to show to the reader as a safeguarding officer (M16). */
export function SafeguardingPage() {
  const { t } = useTranslation('portal')
  const query = useQuery({ query: safeguardingQuery, requestPolicy: 'cache-and-network' })
  const readAnew = () => query[1]({ requestPolicy: 'network-only' })
  return (
    <PageQuery query={query} title={t('room.officer.title')} pick={({ viewer }) => viewer}>
      {({ person, organisationName, isSafeguardingOfficer, roomKeys, disclosuresToMe }) => (
        <>
          <PageTitle title={t('room.officer.title')} lead={isSafeguardingOfficer ? t('room.officer.lead', { organisation: organisationName }) : undefined} />
          {!isSafeguardingOfficer && disclosuresToMe.length === 0 && <Notice tone="can"><Text>{t('room.officer.notOfficer')}</Text></Notice>}
          {(isSafeguardingOfficer || disclosuresToMe.length > 0) && (
            <KeysGate keys={roomKeys} known={[person.fullName, organisationName]} onKeysMade={readAnew}>
              {(me) => (
                <Stack gap="xl">
                  {disclosuresToMe.length === 0 && <Text className="spoken">{t('room.officer.none')}</Text>}
                  {disclosuresToMe.map((disclosure) => <DisclosureView key={disclosure.id} me={me} disclosure={disclosure} />)}
                </Stack>
              )}
            </KeysGate>
          )}
        </>
      )}
    </PageQuery>
  )
}
