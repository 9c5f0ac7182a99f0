import { Badge, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { TemplatesQuery } from '../../generated/console/graphql.ts'
import { Notice } from '../../ui/states/notice.tsx'

type Finding = TemplatesQuery['templates'][number]['charter'][number]

/** Where a template or a program departs from the rules of mentoring: the rule's words, what was found, what mends it. */
export function CharterFindings({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('console')
  if (findings.length === 0) return <Notice tone="well"><Text>{t('charter.kept')}</Text></Notice>
  return (
    <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
      {findings.map((finding) => (
        <li key={`${finding.check} ${finding.where}`}>
          <Notice tone={finding.severity === 'BREAKS' ? 'needs' : 'can'} title={finding.says}>
            <Text>{finding.mend}</Text>
            <Text size="sm" className="spoken">{finding.words}</Text>
            <Group gap="xs">
              <Badge>{t(`charter.severity.${finding.severity}`, { rule: finding.rule })}</Badge>
              <Text size="sm" style={{ overflowWrap: 'anywhere' }}>{finding.where}</Text>
            </Group>
          </Notice>
        </li>
      ))}
    </Stack>
  )
}
