import { Badge, Button, Code, Group, Stack, Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { When } from '../../ui/dates/when.tsx'
import { FirstUse } from '../../ui/states/first-use.tsx'
import { Notice } from '../../ui/states/notice.tsx'
import { QueryView } from '../../ui/states/query-view.tsx'
import { DataTable, type Column } from '../../ui/table/data-table.tsx'
import { pageSize } from '../../ui/table/page-position.ts'
import { Pager } from '../../ui/table/pager.tsx'
import { CreateTokenForm } from './create-token-form.tsx'
import { type Token, TokensQuery } from './documents.ts'
import { EndTokenDialog, type TokenStep } from './end-token-dialog.tsx'

const route = getRouteApi('/frame/administration/tokens')

/** Integrators' tokens; a new one's secret stays on the page until it is left. */
export function TokensTab() {
  const { t } = useTranslation('console')
  const position = route.useSearch()
  const navigate = route.useNavigate()
  const query = useQuery({ query: TokensQuery, variables: { first: pageSize, after: position.after }, requestPolicy: 'cache-and-network' })
  const [secret, setSecret] = useState<string>()
  const [step, setStep] = useState<TokenStep>()
  return (
    <Stack gap="lg">
      <CreateTokenForm onMade={setSecret} />
      {secret !== undefined && (
        <Notice tone="well" announce="polite" title={t('administration.secretTitle')}>
          <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{secret}</Code>
          <Text>{t('administration.secretHelp')}</Text>
        </Notice>
      )}
      <QueryView query={query}>
        {({ integratorTokens: { edges, totalCount, pageInfo } }) => (edges.length === 0 ? (
          <FirstUse title={t('administration.noTokensTitle')}>{t('administration.noTokens')}</FirstUse>
        ) : (
          <>
            <TokensTable tokens={edges.map(({ node }) => node)} onStep={setStep} />
            <Pager position={position} shown={edges.length} total={totalCount} {...pageInfo} onMove={(search) => void navigate({ search })} />
          </>
        ))}
      </QueryView>
      <EndTokenDialog step={step} onMade={setSecret} onClose={() => setStep(undefined)} />
    </Stack>
  )
}

const stateColors = { ACTIVE: 'olive', REPLACED: 'aegean', EXPIRED: 'gray', REVOKED: 'gray' } as const

function TokensTable({ tokens, onStep }: { tokens: Token[]; onStep: (step: TokenStep) => void }) {
  const { t } = useTranslation('console')
  const columns: Column<Token>[] = [
    {
      key: 'name',
      header: t('administration.tokenName'),
      renderCell: (token) => (
        <>
          <Text fw={600}>{token.name}</Text>
          <Text size="sm" c="dimmed">{token.prefix}…</Text>
        </>
      ),
    },
    { key: 'state', header: t('administration.state'), renderCell: ({ state }) => <Badge color={stateColors[state]}>{t(`administration.tokenState.${state}`)}</Badge> },
    { key: 'scopes', header: t('administration.scopes'), renderCell: ({ scopes }) => scopes.map((scope) => t(`administration.scope.${scope}`)).join(', '), hideBelow: 'md' },
    { key: 'by', header: t('administration.madeBy'), renderCell: ({ createdBy }) => createdBy.fullName, hideBelow: 'md' },
    { key: 'used', header: t('administration.lastUsed'), renderCell: ({ lastUsedOn }) => (lastUsedOn === null ? t('administration.neverUsed') : <When day={lastUsedOn} />), hideBelow: 'sm' },
    { key: 'ends', header: t('administration.ends'), renderCell: ({ expiresAt }) => <When instant={expiresAt} />, hideBelow: 'sm' },
    {
      key: 'steps',
      header: t('administration.steps'),
      renderCell: (token) => (token.state === 'EXPIRED' || token.state === 'REVOKED' ? null : (
        <Group gap="xs">
          {token.state === 'ACTIVE' && (
            <Button variant="subtle" size="compact-sm" aria-label={t('administration.rotateNamed', { name: token.name })} onClick={() => onStep({ kind: 'rotate', token })}>
              {t('administration.rotate')}
            </Button>
          )}
          <Button variant="subtle" size="compact-sm" aria-label={t('administration.revokeNamed', { name: token.name })} onClick={() => onStep({ kind: 'revoke', token })}>
            {t('administration.revoke')}
          </Button>
        </Group>
      )),
    },
  ]
  return <DataTable caption={t('administration.tokens')} columns={columns} rows={tokens} rowKey={({ id }) => id} />
}
