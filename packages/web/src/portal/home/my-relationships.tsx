import { Stack, Text, Title } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { RelationshipSummaryFragment } from '../../generated/portal/graphql.ts'
import { TextLink } from '../../ui/shell/links.tsx'
import { CardList } from '../layout/card-list.tsx'
import { Section } from '../layout/section.tsx'
import surface from '../layout/surface.module.css'
import { callName } from '../text/names.ts'

/** The reader's relationships, those that have ended last: who, in which program, and which phase it is in. */
export function MyRelationships({ relationships }: { relationships: readonly RelationshipSummaryFragment[] }) {
  const { t } = useTranslation('portal')
  const isOver = ({ status }: RelationshipSummaryFragment) => status === 'ENDED'
  const inOrder = [...relationships.filter((each) => !isOver(each)), ...relationships.filter(isOver)]
  return (
    <Section title={t('home.relationships')}>
      <CardList items={inOrder} keyOf={({ id }) => id}>
        {(each) => <RelationshipCard relationship={each} />}
      </CardList>
    </Section>
  )
}

function RelationshipCard({ relationship }: { relationship: RelationshipSummaryFragment }) {
  const { t } = useTranslation('portal')
  const { id, partner, myRole, program, status } = relationship
  const phase = relationship.phases.find(({ isCurrent }) => isCurrent)
  return (
    <Stack gap={4}>
      <Title order={3} className={surface.linked}>
        <TextLink to="/relationships/$relationshipId" params={{ relationshipId: id }}>{partner.fullName}</TextLink>
      </Title>
      <Text>{t(`home.partnerIs.${myRole}`, { name: callName(partner), program: program.name })}</Text>
      <Text c="dimmed">
        {status === 'ACTIVE' && phase !== undefined
          ? t('home.phase', { phase: phase.label })
          : t(`relationship.status.${status}`)}
      </Text>
    </Stack>
  )
}
