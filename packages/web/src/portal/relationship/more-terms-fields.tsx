import { Checkbox, NativeSelect, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type MeansOptions, type Terms, weekdayName } from './terms-words.ts'

/** The terms beyond rhythm, length and usual means. */
export type MoreTerms = Pick<Terms, 'alsoBy' | 'weekday' | 'dayPart' | 'arranger'>

const dayParts = ['MORNING', 'MIDDAY', 'AFTERNOON', 'EVENING'] as const
const arrangers = ['EITHER', 'MENTOR', 'MENTOREE'] as const

/** Other means, the day, the time of day, and who arranges: all of them choices, so that no prose is kept in the clear (M2). */
export function MoreTermsFields({ means, options, chosen, onChange }: {
  means: string
  options: MeansOptions
  chosen: MoreTerms
  onChange: (chosen: MoreTerms) => void
}) {
  const { t } = useTranslation('portal')
  return (
    <>
      <Checkbox.Group
        label={t('relationship.alsoBy')}
        value={chosen.alsoBy.filter((value) => value !== means)}
        onChange={(alsoBy) => onChange({ ...chosen, alsoBy })}
      >
        <Stack gap="xs" mt="xs">
          {options.filter(({ value }) => value !== means).map(({ value, label }) => <Checkbox key={value} value={value} label={label} />)}
        </Stack>
      </Checkbox.Group>
      <NativeSelect
        label={t('relationship.weekday')}
        maw="16rem"
        data={[{ value: '', label: t('relationship.anyDay') }, ...[1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day) }))]}
        value={chosen.weekday === null ? '' : String(chosen.weekday)}
        onChange={(event) => onChange({ ...chosen, weekday: event.currentTarget.value === '' ? null : Number(event.currentTarget.value) })}
      />
      <NativeSelect
        label={t('relationship.dayPart')}
        maw="16rem"
        data={[{ value: '', label: t('relationship.anyTime') }, ...dayParts.map((value) => ({ value, label: t(`relationship.dayParts.${value}`) }))]}
        value={chosen.dayPart ?? ''}
        onChange={(event) => onChange({ ...chosen, dayPart: dayParts.find((part) => part === event.currentTarget.value) ?? null })}
      />
      <NativeSelect
        label={t('relationship.arranger')}
        maw="16rem"
        data={arrangers.map((value) => ({ value, label: t(`relationship.arrangers.${value}`) }))}
        value={chosen.arranger}
        onChange={(event) => onChange({ ...chosen, arranger: arrangers.find((each) => each === event.currentTarget.value) ?? 'EITHER' })}
      />
    </>
  )
}
