import { Code, List, Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import type { PluginQuery as PluginData } from '../../generated/console/graphql.ts'
import { TextLink } from '../../ui/shell/links.tsx'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/states/notice.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { ContractSection } from './contract-section.tsx'
import { PluginQuery } from './documents.ts'
import { PluginCriterion } from './plugin-criterion.tsx'
import { PluginReads } from './plugin-reads.tsx'
import { PluginProblems } from './plugin-problems.tsx'
import { SwitchPlugin } from './switch-plugin.tsx'

type Plugin = PluginData['plugin']

const route = getRouteApi('/frame/plugins/$pluginId')

/** A plugin's card: what it brings, what it reads and who sees that, how it keeps its contract, and who uses it. */
export function PluginPage() {
  const { t } = useTranslation('console')
  const { pluginId } = route.useParams()
  const query = useQuery({ query: PluginQuery, variables: { id: pluginId }, requestPolicy: 'cache-and-network' })
  return (
    <QueryView query={query} title={t('plugins.title')}>
      {({ plugin }) => (
        <>
          <PageTitle
            above={<TextLink to="/plugins">{t('plugins.title')}</TextLink>}
            title={plugin.templates[0]?.name ?? plugin.criteria[0]?.label ?? plugin.packageName}
            lead={t('plugins.package', plugin)}
          />
          <PluginCard plugin={plugin} />
        </>
      )}
    </QueryView>
  )
}

function PluginCard({ plugin }: { plugin: Plugin }) {
  const { t } = useTranslation('console')
  return (
    <Stack gap="lg">
      <PluginProblems problems={plugin.problems} />
      {!plugin.isEnabled && <Notice tone="can"><Text>{t('plugins.offMeans')}</Text></Notice>}
      {plugin.criteria.length > 0 && (
        <Section title={t('plugins.criteria')}>
          <Stack gap="xl">
            {plugin.criteria.map((criterion) => <PluginCriterion key={criterion.id} criterion={criterion} />)}
          </Stack>
        </Section>
      )}
      {plugin.groupRules.length > 0 && (
        <Section title={t('plugins.groupRules')} lead={t('plugins.groupRulesLead')}>
          <Stack gap="xl">
            {plugin.groupRules.map(({ id, label, because, reads }) => (
              <Stack key={id} gap="xs">
                <Title order={3}>{label}</Title>
                <Text size="sm"><Text span fw={600}>{t('settings.because')}</Text> {because}</Text>
                <PluginReads reads={reads} />
              </Stack>
            ))}
          </Stack>
        </Section>
      )}
      {plugin.templates.length > 0 && (
        <Section title={t('plugins.templates')}>
          {plugin.templates.map((template) => (
            <Stack key={template.id} gap={4}>
              <Text fw={600}>{`${template.name} (${t(`enums.programKind.${template.kind}`)})`}</Text>
              <Text>{template.description}</Text>
              {typeof template.limit === 'string' && <Notice tone="needs"><Text>{template.limit}</Text></Notice>}
            </Stack>
          ))}
        </Section>
      )}
      <UsedBy plugin={plugin} />
      {plugin.isReady && <ContractSection pluginId={plugin.id} />}
      <Section title={t('plugins.about')}>
        <Text>{plugin.isOwn ? t('plugins.ownMeans') : t('plugins.otherMeans')}</Text>
        <Text>{t('plugins.engine', { engine: plugin.engine, here: plugin.engineHere })}</Text>
        {typeof plugin.contentHash === 'string' && (
          <Text size="sm">
            {t('plugins.hash')}
            {' '}
            <Code style={{ overflowWrap: 'anywhere' }}>{plugin.contentHash}</Code>
          </Text>
        )}
        {plugin.viewerCan.switch && <SwitchPlugin plugin={plugin} />}
      </Section>
    </Stack>
  )
}

function UsedBy({ plugin }: { plugin: Plugin }) {
  const { t } = useTranslation('console')
  return (
    <Section title={t('plugins.usedBy')}>
      {plugin.usedBy.length === 0 && <Text c="dimmed">{t('plugins.usedByNone')}</Text>}
      <List>
        {plugin.usedBy.map(({ programId, name, status }) => (
          <List.Item key={programId}>
            <TextLink to="/programs/$programId" params={{ programId }}>{name}</TextLink>
            {` · ${t(`enums.programStatus.${status}`)}`}
          </List.Item>
        ))}
      </List>
    </Section>
  )
}
