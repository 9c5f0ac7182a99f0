import { Button, Group, NativeSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { readerTimeZone } from '../../../ui/dates/format.ts'
import { zoneName } from '../../text/names.ts'
import { useFieldProps } from './field-help.tsx'
import type { FieldProps } from './field-props.ts'

const zones = Intl.supportedValuesOf('timeZone')

/** A time zone by name; the device's own is one press away. */
export function TimeZoneInput({ question, value, error, onChange }: FieldProps<string>) {
  const { t } = useTranslation('portal')
  const own = readerTimeZone()
  const known = value === '' || zones.includes(value) ? zones : [value, ...zones]
  return (
    <Stack gap="xs">
      <NativeSelect
        {...useFieldProps(question, error)}
        data={[{ value: '', label: t('questions.choose') }, ...known.map((zone) => ({ value: zone, label: zoneName(zone) }))]}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {value !== own && (
        <Group>
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(own)}>
            {t('questions.thisDevice', { zone: zoneName(own) })}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
