import { List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** What is protected and what is not, with the product's claim word for word. */
export function Protection() {
  const { t } = useTranslation('portal')
  return (
    <Stack gap="sm" maw="40rem">
      <List spacing="xs">
        <List.Item>{t('room.protection.is')}</List.Item>
        <List.Item>{t('room.protection.isNot')} <Text component="span" fs="italic">{t('room.claim')}</Text></List.Item>
        <List.Item>{t('room.protection.limits')}</List.Item>
      </List>
    </Stack>
  )
}
