import { Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

const schemes = [
  { value: 'light', label: 'colorSchemeLight', Icon: IconSun },
  { value: 'dark', label: 'colorSchemeDark', Icon: IconMoon },
  { value: 'auto', label: 'colorSchemeAuto', Icon: IconDeviceDesktop },
] as const

/** Light, dark, or as the system says; kept in this browser. */
export function ColorSchemeItems() {
  const { t } = useTranslation('ui')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <>
      <Menu.Label>{t('colorScheme')}</Menu.Label>
      {schemes.map(({ value, label, Icon }) => (
        <Menu.Item
          key={value}
          role="menuitemradio"
          aria-checked={colorScheme === value}
          leftSection={<Icon aria-hidden size={16} />}
          rightSection={colorScheme === value ? <IconCheck aria-hidden size={16} /> : null}
          onClick={() => setColorScheme(value)}
        >
          {t(label)}
        </Menu.Item>
      ))}
    </>
  )
}
