import { List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PluginQuery } from '../../generated/console/graphql.ts'

/** What is read of people, and who sees that (M14). */
export function PluginReads({ reads }: { reads: PluginQuery['plugin']['criteria'][number]['reads'] }) {
  const { t } = useTranslation('console')
  return (
    <>
      <Text fw={600}>{t('plugins.reads')}</Text>
      <List spacing="xs">
        {reads.map((read) => (
          <List.Item key={read.label}>
            {read.isAsked ? read.label : t('plugins.readsFact', { fact: read.label })}
            <Text size="sm" c="dimmed">{`${read.roles.map((role) => t(`enums.role.${role}`)).join(', ')} · ${read.audience}`}</Text>
          </List.Item>
        ))}
      </List>
    </>
  )
}
