import type { TFunction } from 'i18next'
import { matching } from '../i18n/en/matching.ts'

type Stage = keyof typeof matching.progressStages

const stages = Object.keys(matching.progressStages) as Stage[]

/** A stage of a matching job (`matching.pricing`) in words; what is not known stays unsaid. */
export function stageName(t: TFunction<'console'>, stage: string): string {
  const known = stages.find((each) => `matching.${each}` === stage)
  return known === undefined ? '' : t(`matching.progressStages.${known}`)
}
