import { Text } from '@mantine/core'
import type { PluginsQuery } from '../../generated/console/graphql.ts'
import { Notice } from '../../ui/states/notice.tsx'

type Problem = PluginsQuery['plugins'][number]['problems'][number]

/** Why a plugin, or a part of it, is not used. */
export function PluginProblems({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <Notice tone="needs">
      {problems.map(({ code, message, where }) => (
        <Text key={`${code} ${where ?? ''} ${message}`} style={{ overflowWrap: 'anywhere' }}>
          {where === null || where === undefined ? message : `${where}: ${message}`}
        </Text>
      ))}
    </Notice>
  )
}
