import { hostWords } from '@ithaca/core/relationship'
import type { MeetingMeans } from '@ithaca/sdk'
import { LANGUAGE } from '../../program/language.ts'

/** A means of meeting in words; `readMeetingTime` lets no other in. */
export function meansWords(means: string): string {
  return hostWords(LANGUAGE).means[means as MeetingMeans]
}
