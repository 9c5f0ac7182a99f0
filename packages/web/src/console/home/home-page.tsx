import { Group, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { HomeQuery as HomeData } from '../../generated/console/graphql.ts'
import { ButtonLink, TextLink } from '../../ui/shell/links.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { Notice } from '../../ui/states/notice.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { useViewer } from '../access/viewer.ts'
import { HomeQuery } from './documents.ts'
import { NeedsSection } from './needs-section.tsx'
import { rankNeeds } from './needs.ts'
import { ProgramCard } from './program-card.tsx'

/** The console's first page: for the directory and for each program the one next thing that needs a person. */
export function HomePage() {
  const { t } = useTranslation('console')
  const viewer = useViewer()
  const query = useQuery({ query: HomeQuery, requestPolicy: 'cache-and-network' })
  return (
    <>
      <PageTitle
        title={t('home.title', { name: viewer?.person.preferredName ?? viewer?.person.fullName ?? '' })}
        lead={t('home.lead', { organisation: viewer?.organisation.name ?? '' })}
      />
      <QueryView query={query}>{(data) => <HomeContent data={data} />}</QueryView>
    </>
  )
}

function HomeContent({ data }: { data: HomeData }) {
  const { t } = useTranslation('console')
  const can = useViewer()?.viewerCan
  // A new organisation has one person: who made it.
  if (data.organisation.peopleCount <= 1) {
    return (
      <FirstUse
        title={t('home.startTitle')}
        action={can?.importDirectory === true && <ButtonLink to="/people/import">{t('people.import')}</ButtonLink>}
      >
        {t('home.start')}
      </FirstUse>
    )
  }
  return (
    <Stack gap="xl">
      {data.programs.totalCount > 0 && <NeedsSection needs={rankNeeds(data.programs.edges.map(({ node }) => node))} />}
      {data.programs.totalCount === 0 ? (
        <FirstUse
          title={t('home.noProgramsTitle')}
          action={can?.createProgram === true && <ButtonLink to="/programs/new">{t('programs.create')}</ButtonLink>}
        >
          {t('home.noPrograms')}
        </FirstUse>
      ) : (
        <section aria-labelledby="home-programs">
          <Stack gap="md">
            <Group justify="space-between">
              <Title order={2} id="home-programs">{t('home.programs')}</Title>
              {data.programs.totalCount > 50 && <TextLink to="/programs">{t('home.allPrograms')}</TextLink>}
            </Group>
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
              {data.programs.edges.map(({ node }) => <ProgramCard key={node.id} program={node} />)}
            </SimpleGrid>
          </Stack>
        </section>
      )}
      <DirectoryCard peopleCount={data.organisation.peopleCount} problemCount={data.directoryProblems.length} />
    </Stack>
  )
}

function DirectoryCard({ peopleCount, problemCount }: { peopleCount: number; problemCount: number }) {
  const { t } = useTranslation('console')
  return (
    <Section title={t('home.directory')}>
      {problemCount === 0 ? (
        <Text>{t('home.directoryWell', { count: peopleCount })}</Text>
      ) : (
        <Notice tone="needs">
          <Text>{t('home.directoryProblems', { count: problemCount })}</Text>
          <TextLink to="/reporting-lines" hash="problems">{t('home.seeProblems')}</TextLink>
        </Notice>
      )}
      <Group>
        <TextLink to="/people">{t('people.count', { count: peopleCount })}</TextLink>
      </Group>
    </Section>
  )
}
