import type { MeetingMeans, ProgramKind, ProgramTemplate } from '../../template/template.ts'
import { expect, isWithin, type TemplateFinding } from './finding.ts'

const KINDS: readonly ProgramKind[] = ['one-to-one', 'group', 'peer', 'reverse', 'flash']
const MEANS: readonly MeetingMeans[] = ['in-person', 'video', 'phone', 'walking', 'writing']
const RANGES = {
  everyWeeks: { least: 1, most: 26 },
  minutes: { least: 15, most: 480 },
  mentor: { least: 1, most: 10 },
  mentoree: { least: 1, most: 3 },
  group: { least: 2, most: 12 },
  responseDays: { least: 3, most: 60 },
}

function range({ least, most }: { least: number; most: number }): string {
  return `${least} to ${most}`
}

/** M5, M6, M9: kind, cadence, capacity, group size, and the time to answer. */
export function checkRhythm(template: ProgramTemplate): readonly TemplateFinding[] {
  const { kind, cadence, capacity, responseDays, forming } = template
  const { everyWeeks, minutes, means } = cadence
  const meetsOnce = kind === 'flash' && everyWeeks === 0
  return [
    ...expect(KINDS.includes(kind), 'shape', 'kind', `The kind must be one of ${KINDS.join(', ')}.`),
    ...expect(
      meetsOnce || isWithin(everyWeeks, RANGES.everyWeeks),
      'M9',
      'cadence.everyWeeks',
      `Propose a meeting every ${range(RANGES.everyWeeks)} weeks.`,
    ),
    ...expect(
      isWithin(minutes, RANGES.minutes),
      'M9',
      'cadence.minutes',
      `A meeting lasts ${range(RANGES.minutes)} minutes.`,
    ),
    ...expect(
      means.length > 0 && means.every((each) => MEANS.includes(each)),
      'M9',
      'cadence.means',
      `Name at least one means of ${MEANS.join(', ')}.`,
    ),
    ...(['mentor', 'mentoree'] as const).flatMap((side) =>
      expect(
        isWithin(capacity[side], RANGES[side]),
        'M5',
        `capacity.${side}`,
        `A ${side} has room for ${range(RANGES[side])} partners.`,
      ),
    ),
    ...expect(
      isWithin(responseDays, RANGES.responseDays),
      'M6',
      'responseDays',
      `Leave ${range(RANGES.responseDays)} days to answer a proposal.`,
    ),
    ...expect(
      forming === 'direct' || forming === 'first-conversations',
      'M6',
      'forming',
      'Relationships form "direct" or by "first-conversations".',
    ),
    ...checkGroupSize(template),
  ]
}

function checkGroupSize({ kind, groupSize }: ProgramTemplate): readonly TemplateFinding[] {
  const isOfGroups = kind === 'group' || kind === 'peer'
  if (!isOfGroups) {
    return expect(groupSize === undefined, 'shape', 'groupSize', `A program of the kind ${kind} has no groups.`)
  }
  return expect(
    groupSize !== undefined &&
      isWithin(groupSize.least, RANGES.group) &&
      isWithin(groupSize.most, RANGES.group) &&
      groupSize.least <= groupSize.most,
    'shape',
    'groupSize',
    `Say how many are in a group, from ${range(RANGES.group)}.`,
  )
}
