import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../ui/dates/format.ts'
import { useQuery } from 'urql'
import type { ScenarioPairQuery } from '../../generated/console/graphql.ts'
import { TextLink } from '../../ui/shell/links.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { Contributions } from './contributions.tsx'
import { PairQuery } from './documents.ts'
import classes from './pair-panel.module.css'

const route = getRouteApi('/frame/programs/$programId/matching/$runId')

type Pair = Extract<NonNullable<ScenarioPairQuery['node']>, { __typename: 'ScenarioPair' }>

/** One pair explained: the reasons in words first, one honest difference, and only then the numbers behind them. */
export function PairPanel({ pairId }: { pairId: string }) {
  const { t } = useTranslation('console')
  const navigate = route.useNavigate()
  const panel = useRef<HTMLElement>(null)
  const query = useQuery({ query: PairQuery, variables: { id: pairId } })
  useEffect(() => panel.current?.focus(), [])
  const close = () => void navigate({ search: ({ pair: _pair, ...rest }) => rest, resetScroll: false })
  return (
    <aside className={classes.panel} ref={panel} tabIndex={-1} aria-label={t('matching.panel')}>
      <QueryView query={query}>
        {({ node }) => (node?.__typename === 'ScenarioPair'
          ? <PairContent pair={node} />
          : <Text>{t('matching.pairGone')}</Text>)}
      </QueryView>
      <Group mt="md"><Button variant="default" onClick={close}>{t('matching.closePanel')}</Button></Group>
    </aside>
  )
}

function PairContent({ pair }: { pair: Pair }) {
  const { t } = useTranslation('console')
  const sentences = pair.contributions.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]))
  return (
    <Stack gap="md">
      <Title order={2}>
        {t('matching.pairTitle', { mentoree: pair.mentoree.person.fullName, mentor: pair.mentor.person.fullName })}
      </Title>
      <Text c="dimmed">
        {t('enums.role.MENTOREE')}: <PersonLink person={pair.mentoree.person} />
        <br />
        {t('enums.role.MENTOR')}: <PersonLink person={pair.mentor.person} />
      </Text>
      <Title order={3}>{t('matching.why')}</Title>
      {sentences.length === 0
        ? <Text c="dimmed">{t('matching.noSentences')}</Text>
        : sentences.map((sentence) => <Text key={sentence} className="spoken">{sentence}</Text>)}
      {pair.difference !== null && (
        <>
          <Title order={3}>{t('matching.difference')}</Title>
          <Text className="spoken">{pair.difference}</Text>
        </>
      )}
      <Title order={3}>{t('matching.behind')}</Title>
      <Text>{t('matching.fitOf', { fit: formatDecimal(pair.fit, 2) })}</Text>
      <Contributions contributions={pair.contributions} />
    </Stack>
  )
}

function PersonLink({ person }: { person: { id: string; fullName: string; jobTitle: string | null } }) {
  return (
    <>
      <TextLink to="/people/$personId" params={{ personId: person.id }}>{person.fullName}</TextLink>
      {person.jobTitle !== null && ` · ${person.jobTitle}`}
    </>
  )
}
