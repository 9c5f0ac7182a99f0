import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { HomeQuery } from '../../generated/console/graphql.ts'
import { TextLink } from '../../ui/shell/links.tsx'
import { NextThing } from '../program/next-thing.tsx'
import classes from './program-card.module.css'

type HomeProgram = HomeQuery['programs']['edges'][number]['node']

/** One program on the first page: its name, where it stands, and the one next thing to do. */
export function ProgramCard({ program }: { program: HomeProgram }) {
  const { t } = useTranslation('console')
  const counts = program.relationshipCounts
  const relationships = counts.forming + counts.active
  return (
    <article className={classes.card}>
      <Stack gap="md" h="100%">
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Title order={3}>
            <TextLink to="/programs/$programId" params={{ programId: program.id }}>{program.name}</TextLink>
          </Title>
          <Badge flex="none">{t(`enums.programStatus.${program.status}`)}</Badge>
        </Group>
        {relationships > 0 && <Text c="dimmed">{t('home.relationships', { count: relationships })}</Text>}
        <NextThing programId={program.id} checklist={program.checklist} nextStep={program.nextStep} />
      </Stack>
    </article>
  )
}
