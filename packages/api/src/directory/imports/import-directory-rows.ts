import type { ImportRow, ManagerMention } from '@ithaca/core/directory'
import { builder, transactionOf } from '../../platform/graphql/builder.ts'
import type { OperationContext } from '../../platform/graphql/context.ts'
import { Conflict, InvalidInput, NotFound } from '../../platform/graphql/failures.ts'
import { firstAnswer, rememberAnswer } from '../../platform/graphql/idempotency.ts'
import { ReportingLineKindType } from '../lines/line-type.ts'
import { changingActor } from '../reading.ts'
import { packRows } from '../upload/content.ts'
import { AbsentPeopleType } from './enums.ts'
import { DirectoryImportType } from './import-type.ts'

const ManagerInput = builder.inputType('ManagerInput', {
  subGraphs: ['console'],
  description: 'A manager, by external id, else by e-mail, else by full name.',
  fields: (t) => ({
    kind: t.field({ type: ReportingLineKindType, defaultValue: 'solid' }),
    externalId: t.string(),
    email: t.string(),
    fullName: t.string(),
  }),
})

const DirectoryRowInput = builder.inputType('DirectoryRowInput', {
  subGraphs: ['console'],
  description: 'A person. A field that is not given stays as it is; null or an empty text says that there is none.',
  fields: (t) => ({
    externalId: t.string(),
    fullName: t.string(),
    givenName: t.string(),
    familyName: t.string(),
    preferredName: t.string(),
    email: t.string(),
    jobTitle: t.string(),
    function: t.string(),
    department: t.string(),
    location: t.string(),
    country: t.string(),
    timeZone: t.string(),
    languages: t.stringList(),
    managers: t.field({
      type: [ManagerInput],
      description: 'All managers of the person: lines to others end. Not given, all lines stay as they are.',
    }),
  }),
})

const ImportDirectoryRowsInput = builder.inputType('ImportDirectoryRowsInput', {
  subGraphs: ['console'],
  fields: (t) => ({
    rows: t.field({ type: [DirectoryRowInput], required: true, description: '10,000 at most.' }),
    absent: t.field({ type: AbsentPeopleType, defaultValue: 'keep' }),
    idempotencyKey: t.string(),
  }),
})

const MAX_ROWS = 10_000
const MAX_TEXT_CHARS = 2_000
/** One more than three kinds of core's limit: a list cut here is still seen to be too long. */
const MAX_ITEMS = 61
const TEXT_FIELDS = [
  'externalId', 'fullName', 'givenName', 'familyName', 'preferredName', 'email', 'jobTitle', 'function', 'department', 'location',
  'country', 'timeZone',
] as const

type RowInput = typeof DirectoryRowInput.$inferInput
type Values = { -readonly [Target in keyof ImportRow['values']]: ImportRow['values'][Target] }

function toImportRow(input: RowInput, place: number): ImportRow {
  const values: Values = {}
  for (const field of TEXT_FIELDS) {
    const text = input[field]
    if (text !== undefined) values[field] = (text ?? '').slice(0, MAX_TEXT_CHARS)
  }
  if (input.languages !== undefined) values.languages = (input.languages ?? []).slice(0, MAX_ITEMS).join(', ').slice(0, MAX_TEXT_CHARS)
  return { rowNumber: place + 1, values, managers: input.managers ? groupManagers(input.managers) : {} }
}

/** The list is complete: kinds that it does not name have no manager. */
function groupManagers(managers: NonNullable<RowInput['managers']>): ImportRow['managers'] {
  const groups = { solid: [], dotted: [], pay: [] } as Record<'solid' | 'dotted' | 'pay', ManagerMention[]>
  for (const { kind, externalId, email, fullName } of managers.slice(0, MAX_ITEMS)) {
    groups[kind ?? 'solid'].push({
      externalId: cut(externalId), email: cut(email), fullName: cut(fullName),
    })
  }
  return groups
}

function cut(text: string | null | undefined): string {
  return (text ?? '').slice(0, MAX_TEXT_CHARS)
}

async function startRows(context: OperationContext, input: typeof ImportDirectoryRowsInput.$inferInput): Promise<string> {
  const actor = changingActor(context)
  const earlier = await firstAnswer(context, 'importDirectoryRows', input)
  if (earlier !== undefined) return earlier
  if (input.rows.length === 0) throw new InvalidInput('NO_ROWS', 'There is nobody in this call.', ['input', 'rows'])
  if (input.rows.length > MAX_ROWS) {
    throw new InvalidInput('TOO_MANY_ROWS', `One call takes ${MAX_ROWS} rows at most. Nothing was kept. Send several calls, or a file.`, ['input', 'rows'])
  }
  const rows = input.rows.map((row, place) => toImportRow(row, place))
  const transaction = transactionOf(context)
  const jobId = await context.queue.enqueue(transaction, actor, { kind: 'plan_import', total: rows.length })
  const { id } = await transaction.directoryImport.create({
    data: {
      organisationId: actor.organisationId,
      createdById: actor.personId,
      source: 'graphql',
      status: 'planning',
      absent: input.absent ?? 'keep',
      rowCount: rows.length,
      content: await packRows(rows),
      jobId,
    },
    select: { id: true },
  })
  await rememberAnswer(context, 'importDirectoryRows', input, id)
  return id
}

builder.mutationField('importDirectoryRows', (t) =>
  t.prismaField({
    type: DirectoryImportType,
    subGraphs: ['console'],
    description: 'The same as a file, for integrators: takes rows as data and works out what they would do. Nothing is changed until it is committed.',
    args: { input: t.arg({ type: ImportDirectoryRowsInput, required: true }) },
    errors: { types: [InvalidInput, NotFound, Conflict] },
    resolve: async (query, _root, { input }, context) => {
      const id = await startRows(context, input)
      const { organisationId } = changingActor(context)
      return await transactionOf(context).directoryImport.findUniqueOrThrow({ ...query, where: { organisationId_id: { organisationId, id } } })
    },
  }),
)
