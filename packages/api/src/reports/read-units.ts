import type { Entry, Unit } from '@ithaca/core/reports'
import { CHECK_IN_QUESTIONS } from '@ithaca/core/relationship'
import type { Program } from '../generated/prisma/client.ts'
import type { Transaction } from '../platform/database/client.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { type CheckInFacts, readCheckInFacts } from '../relationship/check-in/check-in-facts.ts'
import { showLivedPhases } from '../relationship/show-phases.ts'

/** Not in a phase, or not ended. */
export const NONE = 'none'

/** A program's people with all that is counted of them, as they are now. In a worker's transaction only. */
export async function readUnits(transaction: Transaction, program: Program): Promise<readonly Unit[]> {
  const { organisationId, id: programId } = program
  const places = await transaction.participation.findMany({
    where: { organisationId, programId },
    select: { personId: true, role: true, status: true, person: { select: { country: true, location: true, function: true, department: true } } },
    orderBy: { personId: 'asc' },
  })
  const lived = await readRelationships(transaction, program)
  const answers = latestAnswers(await readCheckInFacts(transaction, { organisationId, programId }), lived)
  return places.map(({ personId, role, status, person }) => {
    const own = lived.filter(({ mentoreeId }) => mentoreeId === personId)
    return {
      id: personId,
      categories: { role, ...withoutNulls(person) },
      entries: {
        status: [{ value: status, about: [] }],
        stage: own.map(({ stage, about }) => ({ value: stage, about })),
        phase: own.map(({ phase, about }) => ({ value: phase, about })),
        ending: own.map(({ ending, about }) => ({ value: ending, about })),
        ...answers.get(personId),
      },
    }
  })
}

interface LivedRelationship {
  readonly id: string
  readonly mentorId: string
  readonly mentoreeId: string
  readonly stage: string
  readonly phase: string
  readonly ending: string
  /** The relationship and the mentor. */
  readonly about: readonly string[]
}

async function readRelationships(transaction: Transaction, program: Program): Promise<readonly LivedRelationship[]> {
  const { organisationId, id: programId } = program
  const frozen = frozenTemplateOf(program)
  const rows = await transaction.relationship.findMany({ where: { organisationId, programId }, orderBy: { id: 'asc' } })
  return rows.map(({ id, status, endedAs, mentorPersonId, mentoreePersonId, ...dates }) => {
    const phase = status === 'ended' || status === 'forming' ? undefined : showLivedPhases(dates, frozen).find(({ isCurrent }) => isCurrent)
    return {
      id, mentorId: mentorPersonId, mentoreeId: mentoreePersonId, stage: status, phase: phase?.key ?? NONE,
      ending: status === 'ended' ? (endedAs ?? 'planned') : NONE, about: [id, mentorPersonId],
    }
  })
}

/** What each person answered last about each of their relationships, question by question. */
function latestAnswers(
  facts: readonly CheckInFacts[],
  lived: readonly LivedRelationship[],
): ReadonlyMap<string, Readonly<Record<string, readonly Entry[]>>> {
  const latest = new Map<string, CheckInFacts>()
  for (const fact of facts) latest.set(`${fact.personId} ${fact.relationshipId}`, fact)
  const byId = new Map(lived.map((relationship) => [relationship.id, relationship]))
  const byPerson = Map.groupBy(latest.values(), ({ personId }) => personId)
  return new Map([...byPerson].map(([personId, own]) => [
    personId,
    Object.fromEntries(CHECK_IN_QUESTIONS.map((question) => [question, own.map(({ relationshipId, side, answers }) => {
      const relationship = byId.get(relationshipId)
      const partner = side === 'mentor' ? relationship?.mentoreeId : relationship?.mentorId
      return { value: answers[question], about: [relationshipId, partner ?? relationshipId] }
    })])),
  ]))
}

function withoutNulls(facts: Readonly<Record<'country' | 'location' | 'function' | 'department', string | null>>): Unit['categories'] {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null))
}
