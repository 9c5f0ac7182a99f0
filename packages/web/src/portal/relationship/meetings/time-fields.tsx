import { Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { readerTimeZone } from '../../../ui/dates/format.ts'
import { zoneName } from '../../text/names.ts'
import { minutesChoices } from '../term-choices.ts'
import type { MeetingsOf } from './documents.ts'

/** A time as it is being chosen, on the reader's own clocks. */
export type ChosenTime = { day: string; time: string; minutes: number; means: string }

/** What the API takes: the time with the zone in which it was said. */
export const toInput = (chosen: ChosenTime) => ({ ...chosen, timeZone: readerTimeZone() })

const twoDigits = (part: number) => String(part).padStart(2, '0')

/** An instant on the reader's clocks. */
export function toChosen({ startsAt, minutes, means }: { startsAt: string; minutes: number; means: string }): ChosenTime {
  const at = new Date(startsAt)
  return {
    day: `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`,
    time: `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`,
    minutes,
    means,
  }
}

/** Day, time, length and means of a meeting. The browser's own fields serve for day and time: they are known and quick. */
export function TimeFields({ relationship, chosen, onChange }: {
  relationship: MeetingsOf
  chosen: ChosenTime
  onChange: (chosen: ChosenTime) => void
}) {
  const { t } = useTranslation('portal')
  const { agreement, partner } = relationship
  const isApart = partner.timeZone !== null && partner.timeZone !== readerTimeZone()
  return (
    <Stack gap="md">
      <Group gap="md" align="flex-start">
        <TextInput
          type="date"
          required
          label={t('meetings.day')}
          value={chosen.day}
          onChange={(event) => onChange({ ...chosen, day: event.currentTarget.value })}
        />
        <TextInput
          type="time"
          required
          label={t('meetings.time')}
          value={chosen.time}
          onChange={(event) => onChange({ ...chosen, time: event.currentTarget.value.slice(0, 5) })}
        />
        <NativeSelect
          label={t('relationship.minutes')}
          data={minutesChoices(t, agreement.meetingMinutes)}
          value={String(chosen.minutes)}
          onChange={(event) => onChange({ ...chosen, minutes: Number(event.currentTarget.value) })}
        />
        <NativeSelect
          label={t('relationship.means')}
          data={agreement.meansOptions.map(({ value, label }) => ({ value, label }))}
          value={chosen.means}
          onChange={(event) => onChange({ ...chosen, means: event.currentTarget.value })}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {t('meetings.yourClocks', { zone: zoneName(readerTimeZone()) })}
        {isApart && ` ${t('meetings.theirClocks', { zone: zoneName(partner.timeZone ?? '') })}`}
      </Text>
    </Stack>
  )
}
