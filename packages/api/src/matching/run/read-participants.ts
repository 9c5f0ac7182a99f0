import { freePlaces } from '@ithaca/core/relationship'
import { type FrozenTemplate, openQuestions, programQuestions } from '@ithaca/core/program'
import type { MatchingParticipant } from '@ithaca/core/matching'
import type { FieldValue } from '@ithaca/sdk'
import type { Person } from '../../generated/prisma/client.ts'
import { whereBack } from '../../participation/away.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { catalogue } from '../../plugins/catalogue.ts'

interface ProgramAt {
  readonly organisationId: string
  readonly programId: string
}

/**
 * Who can be matched in a program now: active (M5) and not away, with every required question answered, and with a place that no
 * relationship and no open proposal holds; those of `present` without one too. Reads answers, so it runs as a worker. Three statements.
 */
export async function readParticipants(
  transaction: Transaction,
  { organisationId, programId }: ProgramAt,
  frozen: FrozenTemplate,
  present: ReadonlySet<string> = new Set(),
): Promise<MatchingParticipant[]> {
  const now = new Date()
  const rows = await transaction.participation.findMany({
    where: { organisationId, programId, status: 'active', person: { status: 'active' }, ...whereBack(now) },
    include: { person: true },
    orderBy: { id: 'asc' },
  })
  const open = await transaction.proposal.findMany({
    where: { organisationId, programId, status: 'open' },
    select: { mentorId: true, mentoreeId: true, respondBy: true },
  })
  const byMentor = Map.groupBy(open, ({ mentorId }) => mentorId)
  const byMentoree = Map.groupBy(open, ({ mentoreeId }) => mentoreeId)
  const answersOf = await readAnswers(transaction, { organisationId, programId })
  const questions = {
    mentor: programQuestions(frozen, catalogue, 'mentor'),
    mentoree: programQuestions(frozen, catalogue, 'mentoree'),
    both: programQuestions(frozen, catalogue, 'both'),
  }
  const clocks = (proposals: typeof open | undefined) => (proposals ?? []).map(({ respondBy }) => respondBy)
  return rows.flatMap(({ id, personId, role, person, ...row }) => {
    const answers = answersOf.get(id) ?? {}
    const facts = factsOf(person)
    if (openQuestions(questions[role], { answered: new Set(Object.keys(answers)), facts }).length > 0) return []
    const { mentorCapacity, mentorPlaces, mentoreeCapacity, mentoreePlaces } = row
    const participant = {
      id, personId, role, answers, facts,
      mentorCapacity: freePlaces({ capacity: mentorCapacity, held: mentorPlaces, openUntil: clocks(byMentor.get(id)) }, now),
      mentoreeDemand: freePlaces({ capacity: mentoreeCapacity, held: mentoreePlaces, openUntil: clocks(byMentoree.get(id)) }, now),
    }
    return participant.mentorCapacity + participant.mentoreeDemand > 0 || present.has(id) ? [participant] : []
  })
}

async function readAnswers(transaction: Transaction, { organisationId, programId }: ProgramAt) {
  const rows = await transaction.$queryRaw<{ participationId: string; answers: Record<string, FieldValue> }[]>`
    SELECT w."participationId"::text, jsonb_object_agg(w.field, w.value) AS answers
    FROM app."Participation" a
    JOIN app."Answer" w ON w."organisationId" = a."organisationId" AND w."participationId" = a.id
    WHERE a."organisationId" = ${organisationId}::uuid AND a."programId" = ${programId}::uuid AND a.status = 'active'
    GROUP BY w."participationId"`
  return new Map(rows.map(({ participationId, answers }) => [participationId, answers]))
}

function factsOf(person: Person): MatchingParticipant['facts'] {
  const { department, jobTitle, location, country, timeZone, languages } = person
  const facts = { department, jobTitle, jobFunction: person.function, location, country, timeZone, languages }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null)) as MatchingParticipant['facts']
}
