import { Group, NumberInput, Slider, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './weight-slider.module.css'

/** More than a fifth holds everybody where they are. */
const range = { min: 0, max: 0.2, step: 0.01 }

/** How much staying with the mentor of the first scenario counts: further right, fewer are moved. */
export function StayingSlider({ staying, onChange }: { staying: number; onChange: (staying: number) => void }) {
  const { t } = useTranslation('console')
  return (
    <fieldset className={classes.weight}>
      <legend>{t('studio.staying')}</legend>
      <Group gap="xs" wrap="nowrap">
        <Slider
          className={classes.slider}
          {...range}
          label={null}
          thumbLabel={t('studio.staying')}
          value={staying}
          onChange={onChange}
        />
        <NumberInput
          w="4.5rem"
          size="sm"
          hideControls
          aria-label={t('studio.stayingOf')}
          {...range}
          decimalScale={2}
          fixedDecimalScale
          clampBehavior="strict"
          value={staying}
          onChange={(value) => typeof value === 'number' && onChange(value)}
        />
      </Group>
      <Text size="sm" c="dimmed">{t('studio.stayingLead')}</Text>
    </fieldset>
  )
}
