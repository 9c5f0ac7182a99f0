import { Badge, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { RouteNotFound } from '../../../ui/app/route-failure.tsx'
import { Facts } from '../../../ui/shell/facts.tsx'
import { ButtonLink, TextLink } from '../../../ui/shell/links.tsx'
import { PageTitle } from '../../../ui/shell/page-title.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { countryName, languageName } from '../../../ui/words/display-names.ts'
import { PersonQuery } from './documents.ts'
import { InviteToSignInButton } from './invite-to-sign-in.tsx'
import { ChainOfCommand, ReportingLines } from './person-lines.tsx'

const route = getRouteApi('/frame/people/$personId')

function placeOf({ location, country }: { location: string | null; country: string | null }): string {
  return [location, country === null ? null : countryName(country)].filter(Boolean).join(', ')
}

export function PersonPage() {
  const { t } = useTranslation('console')
  const { personId } = route.useParams()
  const query = useQuery({ query: PersonQuery, variables: { id: personId } })
  return (
    <QueryView query={query} title={t('people.person')}>
      {({ node: person }) => (person?.__typename !== 'Person' ? <RouteNotFound /> : (
        <>
          <PageTitle
            above={<TextLink to="/people">{t('people.title')}</TextLink>}
            title={person.fullName}
            lead={person.jobTitle ?? undefined}
            actions={(
              <>
                <InviteToSignInButton person={person} />
                <ButtonLink variant="default" to="/reporting-lines" search={{ focus: person.id }}>
                  {t('people.showInTree')}
                </ButtonLink>
              </>
            )}
          />
          <Stack gap="lg">
            {person.status === 'LEFT' && <Badge color="gray">{t('enums.personStatus.LEFT')}</Badge>}
            <Section title={t('people.about')}>
              <Facts
                facts={[
                  [t('people.preferredName'), person.preferredName],
                  [t('people.email'), person.email],
                  [t('people.department'), person.department],
                  [t('people.function'), person.function],
                  [t('people.location'), placeOf(person)],
                  [t('people.timeZone'), person.timeZone],
                  [t('people.languages'), person.languages.map(languageName).join(', ')],
                  [t('people.externalId'), person.externalId],
                ]}
              />
            </Section>
            <Section title={t('people.managers')} lead={t('people.managersLead')}>
              <ReportingLines
                lines={person.managers.map((line) => ({ ...line, other: line.manager }))}
                none={t('people.noManagers')}
              />
            </Section>
            <Section title={t('people.chain')} lead={t('people.chainLead')}>
              <ChainOfCommand people={person.chainOfCommand} />
            </Section>
            <Section title={t('people.reports')}>
              <ReportingLines
                lines={person.reports.map((line) => ({ ...line, other: line.person }))}
                none={t('people.noReports')}
              />
            </Section>
            {person.participations.length > 0 && (
              <Section title={t('people.programs')} lead={t('people.programsLead')}>
                <Stack gap="xs">
                  {person.participations.map((participation) => (
                    <Text key={participation.id}>
                      <TextLink to="/programs/$programId" params={{ programId: participation.program.id }}>
                        {participation.program.name}
                      </TextLink>
                      {` · ${t(`enums.role.${participation.role}`)}`}
                      {` · ${t(`enums.participationStatus.${participation.status}`)}`}
                    </Text>
                  ))}
                </Stack>
              </Section>
            )}
          </Stack>
        </>
      ))}
    </QueryView>
  )
}
