import {
  defineCriterion,
  field,
  foldTag,
  inBoth,
  labels,
  noData,
  reason,
  type Place,
  type PreferenceAnswer,
} from '@ithaca/sdk'
import { z } from 'zod'
import { modes, needsPlace } from './modes.ts'

/** What matters here of somebody: the ways they like, and where they are if they said so. */
function keyOf({ place, ways }: { place: Place | undefined; ways: readonly string[] | undefined }) {
  return ways && [place?.country ?? '', foldTag(place?.city ?? ''), ...ways.toSorted()]
}

/** How near two people are: 1 in one city, `sameCountryScore` in one country, 0 apart, undefined when unknown. */
function nearness(one: readonly string[], other: readonly string[], sameCountryScore: number): number | undefined {
  const [country = '', city = ''] = one
  const [otherCountry = '', otherCity = ''] = other
  if (country === '' || otherCountry === '') return undefined
  if (country !== otherCountry) return 0
  return city !== '' && city === otherCity ? 1 : sameCountryScore
}

function score(one: readonly string[], other: readonly string[], sameCountryScore: number): PreferenceAnswer {
  const shared = inBoth(one.slice(2), other.slice(2))
  if (shared.some((mode) => !needsPlace(mode))) return 1
  if (shared.length === 0) return 0
  return nearness(one, other, sameCountryScore) ?? noData()
}

export const placeAndMeetingMode = defineCriterion({
  id: 'place-and-meeting-mode',
  kind: 'preference',
  label: 'label',
  description: 'description',
  because: 'because',
  weight: 5,
  symmetric: true,
  reads: {
    place: field.place({
      known: 'place',
      label: 'place.label',
      help: 'place.help',
      visibleTo: ['partner', 'program-manager'],
    }),
    ways: field.tags({
      known: 'meeting-modes',
      label: 'ways.label',
      help: 'ways.help',
      visibleTo: ['partner'],
      options: modes,
      max: 4,
    }),
  },
  settings: z.object({
    sameCountryScore: z.number().min(0).max(1).default(0.5).meta({
      title: 'Worth of being in one country',
      description: 'From 0 to 1: what it counts for two who want to meet in person and live in different cities.',
    }),
  }),
  score: ({ settings, keyed }) =>
    keyed({
      mentor: keyOf,
      mentoree: keyOf,
      score: (one, other) => score(one, other, settings.sameCountryScore),
    }),
  explain: ({ mentor, mentoree }) => {
    if (mentor.ways === undefined || mentoree.ways === undefined) return undefined
    const shared = inBoth(mentoree.ways, mentor.ways)
    return shared.length === 0 ? reason('reason.none') : reason('reason.shared', { ways: labels('ways', shared) })
  },
})
