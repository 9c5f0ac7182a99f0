import { Menu, useMantineColorScheme } from '@mantine/core'
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'
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
      <Menu.RadioGroup
        value={colorScheme}
        onChange={(value) => setColorScheme(schemes.find((scheme) => scheme.value === value)?.value ?? 'auto')}
      >
        {schemes.map(({ value, label, Icon }) => (
          <Menu.RadioItem key={value} value={value} rightSection={<Icon aria-hidden size={16} />}>
            {t(label)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}
