import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RelationshipsQuery } from '../../../generated/console/graphql.ts'
import { tell } from '../../../ui/app/tell.ts'
import { When } from '../../../ui/dates/when.tsx'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { TextLink } from '../../../ui/shell/links.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { ResolveCallRequest } from '../documents.ts'

type ProgramNode = Extract<NonNullable<RelationshipsQuery['node']>, { __typename: 'Program' }>
type CallRequest = ProgramNode['callRequests']['edges'][number]['node']

/** Who asks to be called (M12): the name and the day, and taking it up. */
export function CallRequests({ requests }: { requests: readonly CallRequest[] }) {
  const { t } = useTranslation('console')
  const resolve = useAction(ResolveCallRequest)
  if (requests.length === 0) return null
  const take = async ({ id, person }: CallRequest) => {
    const done = await resolve.run({ input: { id } })
    if (done !== undefined) tell(t('needs.resolved', { name: person.fullName }))
  }
  return (
    <Section title={t('needs.calls')} lead={t('needs.callsLead')}>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {requests.map((request) => (
          <Group component="li" key={request.id} justify="space-between" gap="sm">
            <Text>
              <TextLink to="/people/$personId" params={{ personId: request.person.id }}>{request.person.fullName}</TextLink>
              {' · '}
              <When day={request.askedOn} />
            </Text>
            <Button
              size="sm"
              variant="light"
              loading={resolve.isPending}
              aria-label={t('needs.resolveNamed', { name: request.person.fullName })}
              onClick={() => void take(request)}
            >
              {t('needs.resolve')}
            </Button>
          </Group>
        ))}
      </Stack>
      <ProblemView problem={resolve.problem} />
    </Section>
  )
}
