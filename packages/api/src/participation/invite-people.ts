import { choosePlace, takesPeople } from '@ithaca/core/program'
import type { ParticipationRole } from '../generated/prisma/enums.ts'
import type { Program } from '../generated/prisma/client.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { COMMON_FAILURES, Conflict, InvalidInput, NotFound, toFailure } from '../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../platform/graphql/idempotency.ts'
import { idOf } from '../platform/graphql/nodes.ts'
import { managedProgram } from '../program/access.ts'
import { invitableWhere } from '../program/program-people.ts'
import { ProgramType } from '../program/program-type.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { ParticipationRoleType } from './enums.ts'

const MAX_PEOPLE = 5_000

const InvitePeopleInput = builder.inputType('InvitePeopleInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    programId: t.id({ required: true }),
    personIds: t.idList({ description: `At most ${MAX_PEOPLE}. Either these, or \`search\`.` }),
    search: t.string({ description: 'Everybody whom `invitablePeople(search:)` finds; an empty text means all.' }),
    role: t.field({
      type: ParticipationRoleType,
      required: true,
      description: 'As what they are asked; they choose when they answer.',
    }),
    idempotencyKey: t.string(),
  }),
})

interface Invited {
  readonly programId: string
  readonly organisationId: string
  readonly invitedCount: number
  readonly alreadyInCount: number
}

const InvitePeopleSuccess = builder.objectRef<Invited>('InvitePeopleSuccess').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    program: t.prismaField({
      type: ProgramType,
      resolve: (query, { organisationId, programId }, _args, context) =>
        transactionOf(context).program.findUniqueOrThrow({
          ...query,
          where: { organisationId_id: { organisationId, id: programId } },
        }),
    }),
    invitedCount: t.exposeInt('invitedCount'),
    alreadyInCount: t.exposeInt('alreadyInCount', {
      description: 'Who had a place or an invitation already, or declined or left: nobody is asked twice.',
    }),
  }),
})

builder.mutationField('invitePeople', (t) =>
  t.field({
    type: InvitePeopleSuccess,
    subGraphs: ['console'],
    description: 'Asks people whether they would like to take part. Nobody does before their own yes (M5).',
    args: { input: t.arg({ type: InvitePeopleInput, required: true }) },
    errors: { types: COMMON_FAILURES },
    resolve: async (_root, { input }, context) => {
      const program = await managedProgram(context, input.programId, ['input', 'programId'])
      const known = await firstAnswer(context, 'invitePeople', input)
      if (known !== undefined) return await countAgain(context, program, input)
      if (!takesPeople(program.status)) {
        throw new Conflict(
          'PROGRAM_NOT_OPEN',
          'People can be invited while the program is open: after it was opened for invitations and before it closes.',
          ['input', 'programId'],
        )
      }
      const personIds = await peopleToInvite(context, program, input)
      await rememberAnswer(context, 'invitePeople', input, program.id)
      const invitedAt = (await rememberedAt(context, input)) ?? new Date()
      const invitedCount = await invite(context, program, personIds, { role: input.role, invitedAt })
      const { organisationId, id: programId } = program
      return { organisationId, programId, invitedCount, alreadyInCount: personIds.length - invitedCount }
    },
  }),
)

interface Invitation {
  readonly role: ParticipationRole
  readonly invitedAt: Date
}

type Input = typeof InvitePeopleInput.$inferInput

async function peopleToInvite(
  context: OperationContext,
  program: Program,
  { personIds, search }: Input,
): Promise<string[]> {
  const transaction = transactionOf(context)
  const isById = personIds !== null && personIds !== undefined
  if (isById === (search !== null && search !== undefined)) {
    throw new InvalidInput(
      'WHOM_TO_INVITE',
      'Name the people to invite, or a search that finds them: one of the two.',
      ['input', 'personIds'],
    )
  }
  if (!isById) {
    const found = await transaction.person.findMany({
      where: invitableWhere(program, search),
      select: { id: true },
      take: MAX_PEOPLE + 1,
    })
    if (found.length > MAX_PEOPLE) throw tooMany('search')
    return found.map(({ id }) => id)
  }
  if (personIds.length > MAX_PEOPLE) throw tooMany('personIds')
  const wanted = [...new Set(personIds.map((id, index) => idOf('Person', id, ['input', 'personIds', String(index)])))]
  const { organisationId } = program
  const found = await transaction.person.findMany({
    where: { organisationId, status: 'active', id: { in: wanted } },
    select: { id: true },
  })
  const active = new Set(found.map(({ id }) => id))
  const missing = wanted.findIndex((id) => !active.has(id))
  if (missing >= 0) throw new NotFound(['input', 'personIds', String(missing)])
  return wanted
}

async function invite(
  context: OperationContext,
  program: Program,
  personIds: readonly string[],
  { role, invitedAt }: Invitation,
): Promise<number> {
  const place = choosePlace({ role }, frozenTemplateOf(program).template.capacity)
  if (!place.ok) throw toFailure(place.error)
  const { organisationId, id: programId } = program
  const { mentorCapacity, mentoreeCapacity } = place.value
  // Ids are UUIDv7 as everywhere: the time, the version, and the random rest of a version 4.
  return await transactionOf(context).$executeRaw`
    INSERT INTO app."Participation"
      ("organisationId", id, "programId", "personId", role, "mentorCapacity", "mentoreeCapacity", "invitedAt")
    SELECT ${organisationId}::uuid,
      (lpad(to_hex((extract(epoch FROM ${invitedAt}::timestamptz) * 1000)::bigint), 12, '0') || '7'
        || substr(replace(gen_random_uuid()::text, '-', ''), 14))::uuid,
      ${programId}::uuid, person, ${role}::app."ParticipationRole",
      ${mentorCapacity}::int, ${mentoreeCapacity}::int, ${invitedAt}::timestamptz
    FROM unnest(${[...personIds]}::uuid[]) AS person
    ON CONFLICT ("organisationId", "programId", "personId") DO NOTHING`
}

/** When a call with this key was first answered; undefined without a key. What it made carries this time. */
async function rememberedAt(context: OperationContext, { idempotencyKey: key }: Input): Promise<Date | undefined> {
  const { actor } = context
  if (key === null || key === undefined || !actor) return undefined
  const { organisationId, personId } = actor
  const first = await transactionOf(context).idempotentResult.findUnique({
    where: { organisationId_personId_key: { organisationId, personId, key } },
    select: { createdAt: true },
  })
  return first?.createdAt
}

/** Answers a retried call with what the first one did. */
async function countAgain(context: OperationContext, program: Program, input: Input): Promise<Invited> {
  const { organisationId, id: programId } = program
  const invitedAt = await rememberedAt(context, input)
  const invitedCount =
    invitedAt === undefined
      ? 0
      : await transactionOf(context).participation.count({ where: { organisationId, programId, invitedAt } })
  const asked = input.personIds === null || input.personIds === undefined ? invitedCount : new Set(input.personIds).size
  return { organisationId, programId, invitedCount, alreadyInCount: Math.max(0, asked - invitedCount) }
}

function tooMany(field: string): InvalidInput {
  return new InvalidInput(
    'TOO_MANY_PEOPLE',
    `One call invites at most ${MAX_PEOPLE} people. Please invite them in several parts.`,
    ['input', field],
  )
}
