import { Badge, Group, List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ReportingLineKind } from '../../../generated/console/graphql.ts'
import { When } from '../../../ui/dates/when.tsx'
import { TextLink } from '../../../ui/shell/links.tsx'

type NamedPerson = { id: string; fullName: string; jobTitle: string | null }
type Line = { id: string; kind: ReportingLineKind; startsOn: string; endsOn: string | null; other: NamedPerson }

function PersonName({ person }: { person: NamedPerson }) {
  return (
    <span>
      <TextLink to="/people/$personId" params={{ personId: person.id }}>{person.fullName}</TextLink>
      {person.jobTitle !== null && <Text span c="dimmed">{` · ${person.jobTitle}`}</Text>}
    </span>
  )
}

/** Reporting lines of one direction, each with its kind and since when. */
export function ReportingLines({ lines, none }: { lines: Line[]; none: string }) {
  const { t } = useTranslation('console')
  if (lines.length === 0) return <Text c="dimmed">{none}</Text>
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {lines.map((line) => (
        <Group component="li" key={line.id} gap="sm">
          <PersonName person={line.other} />
          <Badge color="gray">{t(`enums.lineKind.${line.kind}`)}</Badge>
          <Text size="sm" c="dimmed">{t('people.since')} <When day={line.startsOn} /></Text>
        </Group>
      ))}
    </Stack>
  )
}

/** Everybody above a person, nearest first. */
export function ChainOfCommand({ people }: { people: NamedPerson[] }) {
  const { t } = useTranslation('console')
  if (people.length === 0) return <Text c="dimmed">{t('people.noChain')}</Text>
  return (
    <List type="ordered" spacing={4}>
      {people.map((person) => <List.Item key={person.id}><PersonName person={person} /></List.Item>)}
    </List>
  )
}
