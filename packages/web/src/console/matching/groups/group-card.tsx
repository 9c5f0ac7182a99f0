import { Text, Title } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ScenarioGroupsQuery } from '../../../generated/console/graphql.ts'
import { formatDecimal } from '../../../ui/dates/format.ts'
import { TextLink } from '../../../ui/shell/links.tsx'
import classes from './groups.module.css'

type RunNode = Extract<NonNullable<ScenarioGroupsQuery['node']>, { __typename: 'MatchingRun' }>
export type Group = NonNullable<RunNode['formedGroups']>['groups'][number]

const route = getRouteApi('/frame/programs/$programId/matching/$runId')
/** Criteria that are named as what holds a group together. */
const named = 3

/** One group: around whom, who comes to it, and what holds them together. */
export function GroupCard({ group: { mentor, members, joined, together } }: { group: Group }) {
  const { t } = useTranslation('console')
  const { pair: chosen } = route.useSearch()
  const { programId, runId } = route.useParams()
  const id = useId()
  const first = members[0]?.name ?? ''
  const criteria = together.filter(({ value }) => value > 0).slice(0, named)
    .map(({ label, value }) => t('groups.criterion', { label, value: formatDecimal(value, 2) }))
  return (
    <section className={classes.group} aria-labelledby={id}>
      <Title order={3} id={id}>{mentor === null ? t('groups.circle', { first }) : t('groups.of', { mentor: mentor.name })}</Title>
      <Text size="sm" c="dimmed">
        {t('groups.members', { count: members.length })}{joined > 0 && ` · ${t('groups.joined', { count: joined })}`}
      </Text>
      <ul className={classes.members}>
        {members.map(({ participationId, pairId, name }) => (
          <li key={participationId}>
            {pairId === null ? name : (
              <TextLink
                to="/programs/$programId/matching/$runId"
                params={{ programId, runId }}
                search={(before) => ({ ...before, pair: pairId })}
                resetScroll={false}
                aria-current={chosen === pairId ? 'true' : undefined}
                fw={chosen === pairId ? 700 : 400}
              >
                {name}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
      <Text size="sm">
        {criteria.length === 0 ? t('groups.nothingTogether') : t('groups.together', { criteria: criteria.join(', ') })}
      </Text>
    </section>
  )
}
