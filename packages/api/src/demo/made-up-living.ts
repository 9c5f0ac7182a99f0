import { weekOf } from '@ithaca/core/relationship'
import { previewPhases } from '@ithaca/core/program'
import type { Relationship } from '../generated/prisma/client.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { dayOf } from '../program/today.ts'
import { makeSignals } from '../relationship/signal/make-signals.ts'
import { daysAgo, type DemoScene } from './made-up-program.ts'

const DAY_MS = 86_400_000
const MEANS = ['video', 'video', 'in-person', 'walking', 'phone'] as const

/** Lets the made-up relationships that are under way meet, move on, and here and there ask for a call. */
export async function liveOn(scene: DemoScene): Promise<void> {
  const { transaction, organisationId, now } = scene
  const relationships = await transaction.relationship.findMany({
    where: { organisationId, status: { in: ['active', 'ending'] }, activeAt: { not: null } },
    include: { program: { select: { template: true } } },
    orderBy: { id: 'asc' },
  })
  for (const [at, { program, ...relationship }] of relationships.entries()) {
    const { template } = frozenTemplateOf(program)
    const activeAt = relationship.activeAt ?? now
    // Every sixth pair has not found a time for long.
    const isQuiet = at % 6 === 5
    await meet(scene, relationship, activeAt, isQuiet)
    const planned = previewPhases(template, dayOf(activeAt)).findLast(({ startsOn }) => startsOn <= dayOf(now))
    // Every third pair is a phase behind the calendar, so that there is something to suggest.
    if (planned !== undefined && at % 3 !== 2) {
      await transaction.relationship.update({ where: { organisationId_id: { organisationId, id: relationship.id } }, data: { phase: planned.key } })
    }
    if (at % 27 === 4) await ask(scene, relationship)
  }
  await makeSignals(transaction, organisationId, now)
}

/** Meetings every two weeks or so since they began, and one ahead, of which some wait for an answer. */
async function meet(scene: DemoScene, { organisationId, id: relationshipId, mentorPersonId, mentoreePersonId }: Relationship, activeAt: Date, isQuiet: boolean): Promise<void> {
  const { transaction, dice, now } = scene
  const hourOf = (day: Date) => new Date(`${dayOf(day)}T${String(7 + dice.below(9)).padStart(2, '0')}:00:00Z`)
  const past: Date[] = []
  for (let day = activeAt.getTime() + 4 * DAY_MS; day < now.getTime() - (isQuiet ? 40 : 2) * DAY_MS; day += (12 + dice.below(5)) * DAY_MS) past.push(hourOf(new Date(day)))
  const details = () => ({
    organisationId, relationshipId, minutes: 60, timeZone: 'Europe/Athens', means: dice.pick([...MEANS]),
    proposedById: dice.pick([mentorPersonId, mentoreePersonId]),
  })
  await transaction.meeting.createMany({
    data: [
      ...past.map((startsAt) => ({ ...details(), startsAt, status: 'held' as const, sequence: 2, changedAt: startsAt })),
      ...(isQuiet ? [] : [{
        ...details(), startsAt: hourOf(daysAgo(scene, -3 - dice.below(12))), changedAt: now,
        ...(dice.chance(0.6) ? { status: 'accepted' as const, sequence: 1 } : { status: 'proposed' as const, sequence: 0 }),
      }]),
    ],
  })
  const last = past.at(-1) ?? activeAt
  await transaction.relationshipActivity.upsert({
    where: { organisationId_relationshipId: { organisationId, relationshipId } },
    create: { organisationId, relationshipId, lastWeek: new Date(weekOf(dayOf(last))) },
    update: { lastWeek: new Date(weekOf(dayOf(last))) },
  })
}

async function ask(scene: DemoScene, { organisationId, id: relationshipId, programId, mentoreePersonId }: Relationship): Promise<void> {
  await scene.transaction.callRequest.create({
    data: { organisationId, programId, relationshipId, personId: mentoreePersonId, askedOn: new Date(dayOf(daysAgo(scene, 2))) },
  })
}
