import { Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { TextLink } from '../../../ui/shell/links.tsx'
import { PageTitle } from '../../../ui/shell/page-title.tsx'
import { nodeOf, PageQuery } from '../../app/page-query.tsx'
import { callName } from '../../text/names.ts'
import { CheckInForm } from './check-in-form.tsx'
import { checkInQuery } from './documents.ts'

const route = getRouteApi('/frame/relationships/$relationshipId/check-in')

/** The open check-in: four questions about the relationship, answered in private (M12). */
export function CheckInPage() {
  const { t } = useTranslation('portal')
  const { relationshipId } = route.useParams()
  const query = useQuery({ query: checkInQuery, variables: { id: relationshipId }, requestPolicy: 'cache-and-network' })
  return (
    <PageQuery query={query} title={t('checkIn.title')} pick={({ node }) => nodeOf('MyRelationship', node)}>
      {({ id, partner, checkIn, askedToBeCalledOn }) => (
        <>
          <PageTitle
            title={t('checkIn.title')}
            above={(
              <Text>
                <TextLink to="/relationships/$relationshipId" params={{ relationshipId: id }}>
                  {t('relationship.backTo', { name: partner.fullName })}
                </TextLink>
              </Text>
            )}
            lead={t('checkIn.lead', { name: callName(partner) })}
          />
          {checkIn === null
            ? <Text>{t('checkIn.none')}</Text>
            : (
              <CheckInForm
                key={checkIn.round}
                relationshipId={id}
                checkIn={checkIn}
                partnerName={callName(partner)}
                hasAsked={askedToBeCalledOn !== null}
              />
            )}
        </>
      )}
    </PageQuery>
  )
}
