import affinity from '@ithaca/plugin-affinity'
import careerDirection from '@ithaca/plugin-career-direction'
import differentDepartment from '@ithaca/plugin-different-department'
import exclusionsByName from '@ithaca/plugin-exclusions-by-name'
import livedExperience from '@ithaca/plugin-lived-experience'
import oneToOneCareer from '@ithaca/plugin-one-to-one-career'
import placeAndMeetingMode from '@ithaca/plugin-place-and-meeting-mode'
import sharedInterests from '@ithaca/plugin-shared-interests'
import timeZoneOverlap from '@ithaca/plugin-time-zone-overlap'
import values from '@ithaca/plugin-values'
import wishes from '@ithaca/plugin-wishes'
import workingLanguages from '@ithaca/plugin-working-languages'
import type { Plugin } from '@ithaca/sdk'

/** The plugins of this installation, in the order in which they are listed. The one place that names them. */
export const plugins: readonly Plugin[] = [
  oneToOneCareer,
  livedExperience,
  values,
  careerDirection,
  sharedInterests,
  workingLanguages,
  timeZoneOverlap,
  differentDepartment,
  placeAndMeetingMode,
  wishes,
  affinity,
  exclusionsByName,
]
