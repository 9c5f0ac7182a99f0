import { Group, Radio, Stack, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { readerTimeZone, todayAsDay } from '../../ui/dates/format.ts'

const MINUTE_MS = 60_000
const SOON_MINUTES = 10

/** When people are told: in ten minutes, at a time on the reader's own clocks, or now. */
export type PublishTime = { choice: 'soon' | 'later' | 'now'; day: string; time: string }

export const firstPublishTime = (): PublishTime => ({ choice: 'soon', day: todayAsDay(new Date(Date.now() + 24 * 60 * MINUTE_MS)), time: '09:00' })

/** The instant that was chosen; null for now, undefined while day or time is missing. */
export function instantOf({ choice, day, time }: PublishTime): Date | null | undefined {
  if (choice === 'now') return null
  if (choice === 'soon') return new Date(Date.now() + SOON_MINUTES * MINUTE_MS)
  const instant = new Date(`${day}T${time}`)
  return Number.isNaN(instant.getTime()) ? undefined : instant
}

/** Asks when the proposals go out. What can still be called back comes first. */
export function PublishTimeFields({ chosen, onChange }: { chosen: PublishTime; onChange: (chosen: PublishTime) => void }) {
  const { t } = useTranslation('console')
  return (
    <Radio.Group
      label={t('matching.when.title')}
      value={chosen.choice}
      onChange={(choice) => onChange({ ...chosen, choice })}
    >
      <Stack gap="sm" mt="xs">
        <Radio value="soon" label={t('matching.when.soon', { minutes: SOON_MINUTES })} description={t('matching.when.soonLead')} />
        <Radio value="later" label={t('matching.when.later')} description={t('matching.when.laterLead', { zone: readerTimeZone() })} />
        {chosen.choice === 'later' && (
          <Group gap="md" ps="xl">
            <TextInput
              type="date"
              required
              label={t('matching.when.day')}
              value={chosen.day}
              onChange={(event) => onChange({ ...chosen, day: event.currentTarget.value })}
            />
            <TextInput
              type="time"
              required
              label={t('matching.when.time')}
              value={chosen.time}
              onChange={(event) => onChange({ ...chosen, time: event.currentTarget.value.slice(0, 5) })}
            />
          </Group>
        )}
        <Radio value="now" label={t('matching.when.now')} description={t('matching.publishFinal')} />
      </Stack>
    </Radio.Group>
  )
}
