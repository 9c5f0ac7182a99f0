import { Group, List, Loader, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { Section } from '../../ui/shell/section.tsx'
import { Notice } from '../../ui/states/notice.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { PluginContractQuery } from './documents.ts'

/** What the contract suite finds in a plugin. It runs now, so it is asked for apart. */
export function ContractSection({ pluginId }: { pluginId: string }) {
  const { t } = useTranslation('console')
  const query = useQuery({ query: PluginContractQuery, variables: { id: pluginId } })
  return (
    <Section title={t('plugins.contract')} lead={t('plugins.contractLead')}>
      <QueryView query={query} skeleton={<BeingChecked />}>
        {({ plugin: { contract } }) => ((contract ?? []).length === 0
          ? <Notice tone="well"><Text>{t('plugins.contractKept')}</Text></Notice>
          : (
            <Notice tone="needs" title={t('plugins.contractBroken')}>
              <List spacing="sm">
                {(contract ?? []).map((finding) => (
                  <List.Item key={`${finding.check} ${finding.where} ${finding.case}`} style={{ overflowWrap: 'anywhere' }}>
                    {`${finding.check}, ${finding.where}: ${finding.case}`}
                    <Text size="sm">{finding.mend}</Text>
                  </List.Item>
                ))}
              </List>
            </Notice>
          )
        )}
      </QueryView>
    </Section>
  )
}

/** It takes a second or two: a process is started, and people are matched many times over. */
function BeingChecked() {
  const { t } = useTranslation('console')
  return <Group gap="xs" aria-live="polite"><Loader size="xs" aria-hidden /><Text>{t('plugins.contractChecking')}</Text></Group>
}
