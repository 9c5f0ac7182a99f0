import { Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Pager } from '../../../ui/table/pager.tsx'
import type { PagePosition } from '../../../ui/table/page-position.ts'

type Found = {
  totalCount: number
  pageInfo: { endCursor: string | null; hasNextPage: boolean }
  edges: { node: { id: string; fullName: string; jobTitle: string | null; department: string | null } }[]
}

/** People who could be invited, to be ticked; ticks stay while one searches and turns pages. */
export function InvitableList({ people, pageSize, position, chosen, onMove, onChoose }: {
  people: Found
  pageSize: number
  position: PagePosition
  chosen: ReadonlySet<string>
  onMove: (position: PagePosition) => void
  onChoose: (chosen: ReadonlySet<string>) => void
}) {
  const { t } = useTranslation('console')
  const toggle = (id: string, isChosen: boolean) => {
    const next = new Set(chosen)
    if (isChosen) next.add(id)
    else next.delete(id)
    onChoose(next)
  }
  if (people.totalCount === 0) return <Text aria-live="polite">{t('participants.nobodyToInvite')}</Text>
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <legend>{t('participants.whom', { count: people.totalCount })}</legend>
      <Stack gap="xs" mt="xs">
        {people.edges.map(({ node }) => (
          <Checkbox
            key={node.id}
            label={node.fullName}
            description={[node.jobTitle, node.department].filter(Boolean).join(' · ')}
            checked={chosen.has(node.id)}
            onChange={(event) => toggle(node.id, event.currentTarget.checked)}
          />
        ))}
      </Stack>
      <Pager
        size={pageSize}
        position={position}
        shown={people.edges.length}
        total={people.totalCount}
        {...people.pageInfo}
        onMove={onMove}
      />
    </fieldset>
  )
}
