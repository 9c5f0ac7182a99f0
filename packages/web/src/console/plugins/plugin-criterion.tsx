import { List, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PluginQuery } from '../../generated/console/graphql.ts'
import { PluginReads } from './plugin-reads.tsx'
import { readSettingFields } from './settings-form/read-setting-fields.ts'

type Criterion = PluginQuery['plugin']['criteria'][number]

/** One criterion of a plugin: what it does and why, what it reads and who sees that (M14), and its settings. */
export function PluginCriterion({ criterion }: { criterion: Criterion }) {
  const { t } = useTranslation('console')
  const settings = readSettingFields(criterion.settingsSchema)
  return (
    <Stack gap="xs">
      <Title order={3}>{criterion.label}</Title>
      <Text size="sm" c="dimmed">
        {criterion.isConstraint ? t('plugins.isRule') : t('plugins.isPreference', { weight: criterion.weight })}
      </Text>
      <Text>{criterion.description}</Text>
      <Text size="sm"><Text span fw={600}>{t('settings.because')}</Text> {criterion.because}</Text>
      <PluginReads reads={criterion.reads} />
      {settings.length > 0 && (
        <>
          <Text fw={600}>{t('plugins.settings')}</Text>
          <List spacing="xs">
            {settings.map(({ name, title, description }) => (
              <List.Item key={name}>
                {title}
                {description !== undefined && <Text size="sm" c="dimmed">{description}</Text>}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Stack>
  )
}
