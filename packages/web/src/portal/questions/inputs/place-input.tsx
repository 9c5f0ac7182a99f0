import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Place } from '../draft.ts'
import { countries } from './countries.ts'
import type { FieldProps } from './field-props.ts'
import { GroupField } from './group-field.tsx'
import classes from './inputs.module.css'

const maxCityLength = 60

/** Country and, if one likes, city. */
export function PlaceInput({ question, value, error, onChange }: FieldProps<Place | null>) {
  const { t } = useTranslation('portal')
  const country = value?.country ?? ''
  const city = value?.city ?? ''
  const change = (nextCountry: string, nextCity: string) => {
    if (nextCountry === '') return onChange(null)
    onChange(nextCity === '' ? { country: nextCountry } : { country: nextCountry, city: nextCity })
  }
  return (
    <GroupField question={question} error={error}>
      <div className={classes.row}>
        <NativeSelect
          className={classes.grow}
          label={t('questions.country')}
          data={[{ value: '', label: t('questions.choose') }, ...countries()]}
          value={country}
          onChange={(event) => change(event.currentTarget.value, city)}
        />
        <TextInput
          className={classes.grow}
          label={t('questions.city')}
          maxLength={maxCityLength}
          value={city}
          disabled={country === ''}
          onChange={(event) => change(country, event.currentTarget.value)}
        />
      </div>
    </GroupField>
  )
}
