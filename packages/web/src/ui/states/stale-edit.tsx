import { Button, Group, List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from './notice.tsx'

/** Somebody else saved meanwhile: what differs, and the choice between theirs and one's own. Nothing is lost before it is made. */
export function StaleEdit({ differences, onTakeTheirs, onKeepMine }: {
  differences: readonly { label: string; theirs: string; mine: string }[]
  onTakeTheirs: () => void
  onKeepMine: () => void
}) {
  const { t } = useTranslation('ui')
  return (
    <Notice tone="needs" announce="alert" title={t('stale.title')}>
      <Text>{t(differences.length === 0 ? 'stale.same' : 'stale.lead')}</Text>
      {differences.length > 0 && (
        <List>
          {differences.map(({ label, theirs, mine }) => <List.Item key={label}>{t('stale.difference', { label, theirs, mine })}</List.Item>)}
        </List>
      )}
      <Group gap="sm">
        <Button variant="default" onClick={onTakeTheirs}>{t('stale.takeTheirs')}</Button>
        <Button variant="default" onClick={onKeepMine}>{t('stale.keepMine')}</Button>
      </Group>
    </Notice>
  )
}
