import { randomUUID } from 'node:crypto'
import type { Question } from '@ithaca/core/plugins'
import { openQuestions } from '@ithaca/core/program'
import type { DirectoryFactName } from '@ithaca/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factsOf } from '../../src/participation/questions.ts'
import { runAs } from '../../src/platform/database/client.ts'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { type Arranged, arrange, invite, mutate, openProgram, rowId, signIn, takePart } from '../program/arrange.ts'

interface Pair {
  readonly arranged: Arranged
  readonly programId: string
  readonly mentor: string
  readonly mentoree: string
}

/** A mentor and a mentoree in a relationship, with another proposal open between the mentor and somebody else. */
async function arrangePair(server: TestServer, name: string): Promise<Pair> {
  const arranged = await arrange(server, name, ['Mentor', 'Mentoree', 'Third'])
  const { organisationId, people } = arranged
  const programId = (await openProgram(arranged.console)).id
  await invite(arranged, programId, ['Mentor', 'Mentoree', 'Third'])
  const place = async (who: string, role: 'MENTOR' | 'MENTOREE') =>
    rowId(await takePart(await signIn(server, 'portal', people.get(who)), role))
  const mentor = await place('Mentor', 'MENTOR')
  const mentoree = await place('Mentoree', 'MENTOREE')
  const third = await place('Third', 'MENTOREE')
  const [job, run, formed] = [randomUUID(), randomUUID(), randomUUID()]
  const own = (sql: string, values: unknown[]) => asOwner(server.database, sql, values)
  await own(`INSERT INTO app."Job" ("organisationId", id, kind, "createdById") VALUES ($1, $2, 'matching_run', $3)`, [
    organisationId,
    job,
    arranged.admin.id,
  ])
  await own(
    `INSERT INTO app."MatchingRun" ("organisationId", id, "programId", "jobId", number, policy, "createdById") VALUES ($1, $2, $3, $4, 1, '{}', $5)`,
    [organisationId, run, rowId(programId), job, arranged.admin.id],
  )
  const propose = (id: string, other: string, who: string, status: string) =>
    own(
      `INSERT INTO app."Proposal"
    ("organisationId", id, "programId", "runId", "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", status, "respondBy")
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::app."ProposalStatus", now() + interval '14 days')`,
      [organisationId, id, rowId(programId), run, mentor, other, people.get('Mentor'), people.get(who), status],
    )
  await propose(formed, mentoree, 'Mentoree', 'formed')
  await propose(randomUUID(), third, 'Third', 'open')
  await own(
    `INSERT INTO app."Relationship" ("organisationId", id, "programId", "proposalId", "mentorId", "mentoreeId", "mentorPersonId", "mentoreePersonId", status)
    VALUES ($1, gen_random_uuid(), $2, $3, $4, $5, $6, $7, 'active')`,
    [organisationId, rowId(programId), formed, mentor, mentoree, people.get('Mentor'), people.get('Mentoree')],
  )
  await own(`UPDATE app."Participation" SET "mentorPlaces" = 1 WHERE id = $1`, [mentor])
  await own(`UPDATE app."Participation" SET "mentoreePlaces" = 1 WHERE id = $1`, [mentoree])
  return { arranged, programId, mentor, mentoree }
}

describe('leaving, and what a place holds', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  it('M5, M11 leaving ends open proposals and relationships without a mark, and frees the places of the others', async () => {
    const { arranged, mentor, mentoree } = await arrangePair(server, 'Leaving')
    const visitor = await signIn(server, 'portal', arranged.people.get('Mentor'))
    const participationId = Buffer.from(`MyParticipation:${mentor}`).toString('base64')
    expect(
      await mutate(visitor, 'leaveProgram', { participationId }, '... on MyParticipation { status }'),
    ).toMatchObject({ status: 'LEFT' })
    const { organisationId } = arranged
    const look = (sql: string) => asOwner(server.database, sql, [organisationId])
    expect(
      await look(`SELECT status, "endedAt" IS NOT NULL AS ended FROM app."Relationship" WHERE "organisationId" = $1`),
    ).toEqual([{ status: 'ended', ended: true }])
    expect(await look(`SELECT status FROM app."Proposal" WHERE "organisationId" = $1 ORDER BY status`)).toEqual([
      { status: 'formed' },
      { status: 'lapsed' },
    ])
    const places = await asOwner(
      server.database,
      `SELECT "mentorPlaces" + "mentoreePlaces" AS held, status FROM app."Participation" WHERE id = ANY ($1) ORDER BY status`,
      [[mentor, mentoree]],
    )
    expect(places).toEqual([
      { held: 0, status: 'active' },
      { held: 0, status: 'left' },
    ])
  })

  it('makes no less room than there are relationships, and says why', async () => {
    const { arranged, mentor } = await arrangePair(server, 'Room')
    await asOwner(
      server.database,
      `UPDATE app."Participation" SET "mentorCapacity" = 3, "mentorPlaces" = 2 WHERE id = $1`,
      [mentor],
    )
    const visitor = await signIn(server, 'portal', arranged.people.get('Mentor'))
    const participationId = Buffer.from(`MyParticipation:${mentor}`).toString('base64')
    const { version } = (
      await asOwner<{ version: number }>(server.database, `SELECT version FROM app."Participation" WHERE id = $1`, [
        mentor,
      ])
    )[0]!
    const change = (input: object) =>
      mutate(
        visitor,
        'changeMyPlace',
        { participationId, version, ...input },
        '... on MyParticipation { mentorCapacity }',
      )
    expect(await change({ mentorCapacity: 1 })).toMatchObject({
      code: 'CAPACITY_TAKEN',
      message: 'You are with 2 mentorees now, so leave room for at least 2. Nothing was changed.',
    })
    expect(await change({ role: 'MENTOREE' })).toMatchObject({ code: 'ROLE_IN_USE' })
    expect(await change({ mentorCapacity: 2 })).toMatchObject({ mentorCapacity: 2 })
  })

  it('M5 the database lets the console make nobody active, and nobody anybody else', async () => {
    const { arranged, programId, mentor } = await arrangePair(server, 'Net')
    const { organisationId, admin, people } = arranged
    const { database } = server.running.services
    const activate = (surface: 'console' | 'portal', personId: string) =>
      runAs(database, { surface, organisationId, personId }, (transaction) =>
        transaction.participation.updateMany({ where: { id: mentor }, data: { status: 'active' } }),
      )
    await expect(activate('console', admin.id)).rejects.toThrow(/row-level security/)
    expect(await activate('portal', people.get('Mentoree')!)).toEqual({ count: 0 })
    expect(await activate('portal', people.get('Mentor')!)).toEqual({ count: 1 })
    const add = (surface: 'console' | 'portal') =>
      runAs(database, { surface, organisationId, personId: admin.id }, (transaction) =>
        transaction.participation.create({
          data: {
            organisationId,
            programId: rowId(programId),
            personId: admin.id,
            role: 'mentor',
            status: 'active',
            mentorCapacity: 1,
          },
        }),
      )
    await expect(add('console')).rejects.toThrow(/row-level security/)
  })

  it('takes a fact of the directory for an answer in the database exactly where the domain does', async () => {
    const { arranged, programId, mentor } = await arrangePair(server, 'Facts')
    const { organisationId, admin, people } = arranged
    const facts = {
      department: 'Harbour',
      jobTitle: 'Pilot',
      function: 'Sea',
      location: 'Vathy',
      country: 'GR',
      timeZone: 'Europe/Athens',
      languages: ['el'],
    }
    const names: readonly DirectoryFactName[] = [
      'department',
      'jobTitle',
      'jobFunction',
      'location',
      'country',
      'timeZone',
      'languages',
    ]
    const blank = {
      department: ' ',
      jobTitle: null,
      function: null,
      location: '',
      country: null,
      timeZone: null,
      languages: [],
    }
    for (const known of [facts, blank]) {
      await asOwner(
        server.database,
        `UPDATE app."Person" SET (department, "jobTitle", function, location, country, "timeZone", languages) = ($2, $3, $4, $5, $6, $7, $8) WHERE id = $1`,
        [people.get('Mentor'), ...Object.values(known)],
      )
      for (const fallback of names) {
        const required = JSON.stringify([{ program: rowId(programId), role: 'mentor', key: 'none', fallback }])
        const unready = await runAs(
          server.running.services.database,
          { surface: 'console', organisationId, personId: admin.id },
          (transaction) =>
            transaction.$queryRaw<
              { id: string }[]
            >`SELECT app.unready_participations(${required}::jsonb, ${[mentor]}::uuid[]) AS id`,
        )
        const question = { key: 'none', required: true, fallback } as Question
        const open = openQuestions([question], { answered: new Set(), facts: factsOf(known) })
        expect(unready.length, fallback).toBe(open.length)
        expect(open.length, fallback).toBe(known === facts ? 0 : 1)
      }
    }
  })

  it('M2 the console’s connection reads no answer, and learns of readiness by yes or no alone', async () => {
    const { arranged, programId, mentor } = await arrangePair(server, 'Sealed')
    const { organisationId, admin } = arranged
    const required = JSON.stringify([
      { program: rowId(programId), role: 'mentor', key: 'introduction', fallback: null },
      { program: rowId(programId), role: 'mentoree', key: 'nothing', fallback: null },
    ])
    await runAs(
      server.running.services.database,
      { surface: 'console', organisationId, personId: admin.id },
      async (transaction) => {
        expect(await transaction.answer.count()).toBe(0)
        const unready = await transaction.$queryRaw<
          { id: string }[]
        >`SELECT app.unready_participations(${required}::jsonb, NULL) AS id`
        expect(unready).toHaveLength(2)
        expect(unready.map(({ id }) => id)).not.toContain(mentor)
      },
    )
    await runAs(
      server.running.services.database,
      { surface: 'portal', organisationId, personId: admin.id },
      async (transaction) => {
        expect(await transaction.$queryRaw`SELECT app.unready_participations(${required}::jsonb, NULL) AS id`).toEqual(
          [],
        )
        await expect(transaction.program.updateMany({ data: { name: 'Mine' } })).resolves.toEqual({ count: 0 })
      },
    )
  })
})
