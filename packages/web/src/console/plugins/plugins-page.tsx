import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { PluginsQuery as PluginsData } from '../../generated/console/graphql.ts'
import { TextLink } from '../../ui/shell/links.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { PluginsQuery } from './documents.ts'
import { PluginProblems } from './plugin-problems.tsx'

type Plugin = PluginsData['plugins'][number]

/** Every plugin of the installation: first what was installed beside Ithaca, then what comes with it. */
export function PluginsPage() {
  const { t } = useTranslation('console')
  const query = useQuery({ query: PluginsQuery, requestPolicy: 'cache-and-network' })
  return (
    <>
      <PageTitle title={t('plugins.title')} lead={t('plugins.lead')} />
      <QueryView query={query}>
        {({ plugins }) => (
          <Stack gap="lg">
            <PluginList title={t('plugins.installed')} plugins={plugins.filter(({ isOwn }) => !isOwn)} empty={t('plugins.noneInstalled')} />
            <PluginList title={t('plugins.own')} plugins={plugins.filter(({ isOwn }) => isOwn)} empty="" />
          </Stack>
        )}
      </QueryView>
    </>
  )
}

function PluginList({ title, plugins, empty }: { title: string; plugins: readonly Plugin[]; empty: string }) {
  return (
    <Section title={title}>
      {plugins.length === 0 && <Text c="dimmed">{empty}</Text>}
      <Stack component="ul" gap="lg" m={0} p={0} style={{ listStyle: 'none' }}>
        {plugins.map((plugin) => <li key={plugin.packageName}><PluginCard plugin={plugin} /></li>)}
      </Stack>
    </Section>
  )
}

function PluginCard({ plugin }: { plugin: Plugin }) {
  const { t } = useTranslation('console')
  const [first] = [...plugin.templates.map(({ name, description }) => ({ label: name, description })), ...plugin.criteria]
  const name = first?.label ?? plugin.packageName
  return (
    <Stack gap={4}>
      <Group gap="sm">
        <Title order={3}>
          <TextLink to="/plugins/$pluginId" params={{ pluginId: plugin.id }}>{name}</TextLink>
        </Title>
        {!plugin.isReady && <Badge color="terracotta">{t('plugins.notLoaded')}</Badge>}
        {plugin.isReady && !plugin.isEnabled && <Badge color="gray">{t('plugins.off')}</Badge>}
      </Group>
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>{t('plugins.package', plugin)}</Text>
      {first !== undefined && <Text>{first.description}</Text>}
      <PluginProblems problems={plugin.problems} />
      {plugin.usedBy.length > 0 && <Text size="sm">{t('plugins.usedByCount', { count: plugin.usedBy.length })}</Text>}
    </Stack>
  )
}
