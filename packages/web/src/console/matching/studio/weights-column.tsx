import { Button, NumberInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/shell/section.tsx'
import { StayingSlider } from './staying-slider.tsx'
import { useWorkbench } from './studio-context.ts'
import { WeightSlider } from './weight-slider.tsx'

/** What counts, and how much: what is moved here is followed by the scenario. */
export function WeightsColumn() {
  const { t } = useTranslation('console')
  const { studio, change } = useWorkbench()
  const preferences = studio.criteria.filter(({ isConstraint }) => !isConstraint)
  const rules = studio.criteria.filter(({ isConstraint }) => isConstraint)
  const [weights, setWeights] = useState(() => Object.fromEntries(preferences.map(({ id, weight }) => [id, weight])))
  const [floor, setFloor] = useState(studio.floor)
  const [staying, setStaying] = useState(studio.staying)
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0)
  const move = (moved: Record<string, number>) => {
    const next = { ...weights, ...moved }
    setWeights(next)
    if (Object.values(next).some((weight) => weight > 0)) change({ weights: moved })
  }
  const original = Object.fromEntries(preferences.map(({ id, originalWeight }) => [id, originalWeight]))
  const isMoved = preferences.some(({ id }) => weights[id] !== original[id])
  return (
    <Section title={t('studio.weights')} lead={t('studio.weightsLead')} order={3}>
      <Stack gap="lg">
        {preferences.map((criterion) => (
          <WeightSlider
            key={criterion.id}
            criterion={criterion}
            weight={weights[criterion.id] ?? 0}
            share={total > 0 ? (weights[criterion.id] ?? 0) / total : 0}
            onChange={(weight) => move({ [criterion.id]: weight })}
          />
        ))}
        {total === 0 && <Text c="var(--ithaca-needs)">{t('settings.allZero')}</Text>}
        {isMoved && <Button variant="default" onClick={() => move(original)}>{t('studio.reset')}</Button>}
        <StayingSlider
          staying={staying}
          onChange={(value) => {
            setStaying(value)
            change({ staying: value })
          }}
        />
        <NumberInput
          label={t('settings.floor')}
          description={t('settings.floorHelp')}
          min={0}
          max={1}
          step={0.05}
          decimalScale={2}
          fixedDecimalScale
          clampBehavior="strict"
          value={floor}
          onChange={(value) => {
            if (typeof value !== 'number') return
            setFloor(value)
            change({ floor: value })
          }}
        />
        <div>
          <Text fw={600} size="sm">{t('studio.rulesHere')}</Text>
          <Text size="sm" c="dimmed">{t('settings.chainRule')}</Text>
          {rules.map((rule) => <Text key={rule.id} size="sm" c="dimmed">{rule.label}</Text>)}
        </div>
      </Stack>
    </Section>
  )
}
