import { Group, NumberInput, Slider, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { formatShare } from '../../../ui/dates/format.ts'
import type { Program } from '../program-context.ts'
import classes from './criterion-weight.module.css'

const largestWeight = 100

/** One preference: its weight by slider or number, the share that comes of it, and why it is there. */
export function CriterionWeight({ criterion, weight, share, isDisabled, onChange, children }: {
  criterion: Program['criteria'][number]
  weight: number
  share: number
  isDisabled: boolean
  onChange: (weight: number) => void
  /** Its settings, and what else can be done with it. */
  children: ReactNode
}) {
  const { t } = useTranslation('console')
  return (
    <fieldset className={classes.criterion}>
      <legend>{criterion.label}</legend>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">{criterion.description}</Text>
        <Group gap="lg" wrap="wrap">
          <Slider
            className={classes.slider}
            min={0}
            max={largestWeight}
            label={null}
            thumbLabel={t('settings.weightOf', { label: criterion.label })}
            disabled={isDisabled}
            value={weight}
            onChange={onChange}
          />
          <NumberInput
            w="6rem"
            aria-label={t('settings.pointsOf', { label: criterion.label })}
            min={0}
            max={largestWeight}
            clampBehavior="strict"
            disabled={isDisabled}
            value={weight}
            onChange={(value) => typeof value === 'number' && onChange(value)}
          />
          <Text className="numbers" miw="9rem">{t('settings.share', { share: formatShare(share) })}</Text>
        </Group>
        <Text size="sm"><Text span fw={600}>{t('settings.because')}</Text> {criterion.because}</Text>
        {!criterion.isInstalled && <Text size="sm" c="var(--ithaca-needs)">{t('settings.notInstalled')}</Text>}
        {children}
      </Stack>
    </fieldset>
  )
}
