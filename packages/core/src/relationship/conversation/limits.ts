import type { ShortlistLimits } from '../../matching/index.ts'

/** First conversations of a mentoree in one round, at most. */
const PER_MENTOREE = 3
/** First conversations of a mentor for each place that they have, at most. */
const PER_PLACE = 3
/** Nobody is asked to meet more people than this in one round. */
const MOST = 6

/**
 * How many first conversations people have in a round: mentorees up to three, mentors up to three for each free place
 * and six in all. `places` are the mentors' free places by participation id.
 */
export function conversationLimits(places: ReadonlyMap<string, number>): ShortlistLimits {
  const ofMentor = new Map([...places].map(([id, free]) => [id, Math.min(MOST, free * PER_PLACE)]))
  return { perMentoree: PER_MENTOREE, perMentor: PER_PLACE, ofMentor }
}
