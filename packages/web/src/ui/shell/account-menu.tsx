import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconLogout, IconUser } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { signOut } from '../sign-in/auth-api.ts'
import { ColorSchemeItems } from './color-scheme-items.tsx'

/** The signed-in person's menu: colours, an app's own items, and signing out. */
export function AccountMenu({ name, children }: { name: string; children?: ReactNode }) {
  const { t } = useTranslation('ui')
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          px="xs"
          maw="14rem"
          styles={{ label: { display: 'block', height: 'auto', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', lineHeight: 1.6, textBoxTrim: 'none' } }}
          aria-label={`${t('account')}: ${name}`}
          rightSection={<IconChevronDown aria-hidden size={16} />}
        >
          {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <ColorSchemeItems />
        <Menu.Divider />
        {children}
        <Menu.Item component="a" href="/account" leftSection={<IconUser aria-hidden size={16} />}>{t('yourAccount')}</Menu.Item>
        <Menu.Item leftSection={<IconLogout aria-hidden size={16} />} onClick={() => void signOut()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
