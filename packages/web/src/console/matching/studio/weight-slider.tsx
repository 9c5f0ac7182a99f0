import { Group, NumberInput, Slider, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../ui/dates/format.ts'
import type { Studio } from './studio-context.ts'
import classes from './weight-slider.module.css'

const largestWeight = 100

/** One preference: its weight by slider and by number, its share, and what it really comes to in the scenario. */
export function WeightSlider({ criterion, weight, share, onChange }: {
  criterion: Studio['criteria'][number]
  weight: number
  share: number
  onChange: (weight: number) => void
}) {
  const { t } = useTranslation('console')
  const { label, effectiveShare, coverage, originalWeight } = criterion
  return (
    <fieldset className={classes.weight}>
      <legend>{label}</legend>
      <Group gap="xs" wrap="nowrap">
        <Slider
          className={classes.slider}
          min={0}
          max={largestWeight}
          label={null}
          thumbLabel={t('settings.weightOf', { label })}
          value={weight}
          onChange={onChange}
        />
        <NumberInput
          w="4.5rem"
          size="sm"
          hideControls
          aria-label={t('settings.pointsOf', { label })}
          min={0}
          max={largestWeight}
          clampBehavior="strict"
          value={weight}
          onChange={(value) => typeof value === 'number' && onChange(value)}
        />
      </Group>
      <Text size="sm" className="numbers">
        {t('settings.share', { share: formatShare(share) })}
        {weight !== originalWeight && ` · ${t('studio.was', { weight: originalWeight })}`}
      </Text>
      <Text size="sm" c="dimmed" className="numbers">
        {effectiveShare === null || coverage === null
          ? t('studio.notYetKnown')
          : t('studio.effective', { share: formatShare(effectiveShare), coverage: formatShare(coverage) })}
      </Text>
    </fieldset>
  )
}
