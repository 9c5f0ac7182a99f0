import { checkMeeting, instantOf } from '@ithaca/core/relationship'
import type { RelationshipStatus } from '../../generated/prisma/enums.ts'
import { builder } from '../../platform/graphql/builder.ts'
import { Conflict, InvalidInput, toFailure } from '../../platform/graphql/failures.ts'
import { frozenTemplateOf, type StoredProgram } from '../../program/stored.ts'

/** A time as people say it, with length and means. */
export const MeetingTimeInput = builder.inputType('MeetingTimeInput', {
  subGraphs: ['portal'],
  fields: (t) => ({
    day: t.field({ type: 'Date', required: true }),
    time: t.string({ required: true, description: 'HH:MM on the clocks of `timeZone`.' }),
    timeZone: t.string({ required: true, description: 'An IANA name, such as Europe/Athens.' }),
    minutes: t.int({ required: true }),
    means: t.string({ required: true, description: 'One of the ways of meeting that the program offers.' }),
  }),
})

/** The meeting's columns that a time sets; thrown as expected failures when it can't be used. */
export function readMeetingTime(
  input: typeof MeetingTimeInput.$inferInput,
  { status, program }: { readonly status: RelationshipStatus; readonly program: Pick<StoredProgram, 'template'> },
  now: Date,
) {
  const { minutes, means, timeZone, time } = input
  const instant = instantOf({ day: input.day, time, timeZone })
  if (!instant.ok) throw toFailure(instant.error)
  const checked = checkMeeting({ status, startsAt: instant.value, minutes, now })
  if (!checked.ok) {
    throw checked.error.path === undefined ? new Conflict(checked.error.code, checked.error.message, ['input']) : toFailure(checked.error)
  }
  const offered = frozenTemplateOf(program).template.cadence.means
  if (!offered.some((each) => each === means)) {
    throw new InvalidInput('MEANS_NOT_OFFERED', `Choose one of the ways of meeting that this program offers: ${offered.join(', ')}.`, ['input', 'means'])
  }
  return { startsAt: instant.value, minutes, means, timeZone }
}
