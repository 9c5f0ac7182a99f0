import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { followCalendar } from '../../src/relationship/life/life-clock.ts'
import { globalIdOf } from '../../src/platform/graphql/nodes.ts'
import { arrangeOrganisation, startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import { arrangeProgram, type ArrangedProgram } from '../matching/arrange-program.ts'
import { type DirectVisitor, directVisitors } from '../matching/direct-visitors.ts'
import { arrangeRelationships, type ArrangedRelationship } from './arrange-relationship.ts'

const SHOWN = `... on MyRelationship { status closesOn farewellUntil redefinedAs myClosingWord isRematchOffered myRematch
  viewerCan { pause resume planEnding callOffEnding sayClosingWord end } } ... on Failure { code message path }`
const mutation = (name: string, rest = '') => `mutation ($id: ID!) { ${name}(input: { relationshipId: $id${rest} }) { __typename ${SHOWN} } }`
const DAY_MS = 86_400_000

describe('the end of a relationship', () => {
  let server: TestServer
  let owner: pg.Client
  let organisationId: string
  let administrator: Visitor
  let program: ArrangedProgram
  let pair: ArrangedRelationship
  let mentor: DirectVisitor
  let mentoree: DirectVisitor
  beforeAll(async () => {
    server = await startTestServer()
    owner = new pg.Client({ connectionString: server.database.ownerUrl })
    await owner.connect()
    const { id, admin } = await arrangeOrganisation(server.database, 'Ends')
    organisationId = id
    administrator = await server.signIn('console', admin.id)
  })
  beforeEach(async () => {
    await own(`DELETE FROM app."Letter"`)
    program = await arrangeProgram(server.database, { organisationId, mentors: 1, mentorees: 1, status: 'running' })
    ;[pair] = (await arrangeRelationships(server.database, program)) as [ArrangedRelationship]
    const visit = directVisitors(server, 'portal', organisationId)
    mentor = visit(pair.mentor.personId)
    mentoree = visit(pair.mentoree.personId)
  })
  afterAll(async () => {
    await owner.end()
    await server.stop()
  })

  const own = async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []) => (await owner.query<Row>(sql, values)).rows
  const ask = async (who: DirectVisitor, name: string, rest = '') => {
    const { data, errors } = await who.ask<Record<string, object>>(mutation(name, rest), { id: pair.globalId })
    expect(errors).toBeUndefined()
    return data?.[name]
  }
  const look = async (who: DirectVisitor) =>
    (await who.ask<{ node: object }>(`query ($id: ID!) { node(id: $id) { ${SHOWN.split('... on Failure')[0]} } }`, { id: pair.globalId })).data?.node
  const stored = () => own(`SELECT status::text, "endedAs"::text, "redefinedAs"::text FROM app."Relationship" WHERE id = $1`, [pair.relationshipId])
  const places = () => own(`SELECT sum("mentorPlaces" + "mentoreePlaces")::int AS held FROM app."Participation" WHERE "programId" = $1`, [program.id])
  const letters = () => own(`SELECT "personId"::text FROM app."Letter"`)
  const later = (days: number) => followCalendar(server.running.services.database, new Date(Date.now() + days * DAY_MS))
  const iso = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

  it('M11 goes through the no-fault door in one step, frees both places, and offers both a new match', async () => {
    expect(await ask(mentoree, 'endRelationship')).toMatchObject({ status: 'ENDED', isRematchOffered: true, myRematch: null })
    expect(await look(mentor)).toEqual(await look(mentoree))
    expect(await stored()).toEqual([{ status: 'ended', endedAs: 'no_fault', redefinedAs: null }])
    expect(await places()).toEqual([{ held: 0 }])
    expect(await ask(mentor, 'endRelationship')).toMatchObject({ code: 'RELATIONSHIP_ENDED' })
  })

  it('M11 tells both in the same words, which name nobody', async () => {
    await own(`UPDATE app."Person" SET email = id::text || '@ends.example' WHERE id = ANY($1)`, [[pair.mentor.personId, pair.mentoree.personId]])
    await ask(mentor, 'endRelationship', ', rematch: false')
    const sent = () => server.mail.outbox.filter(({ to }) => to.endsWith('@ends.example'))
    await vi.waitFor(() => { expect(sent()).toHaveLength(2) }, 5_000)
    const [one, other] = sent().map(({ subject, text }) => ({ subject, text: text.replace(/^Dear .+$/m, '') }))
    expect(one).toEqual(other)
    expect(JSON.stringify(one)).not.toMatch(new RegExp(`${pair.mentor.name}|${pair.mentoree.name}`))
  })

  it('M5 M11 a wish for a new match keeps the place open, and a wish to rest pauses it; neither is seen by the other', async () => {
    await ask(mentor, 'endRelationship', ', rematch: false')
    const statuses = () => own(`SELECT role::text, status::text FROM app."Participation" WHERE "programId" = $1 ORDER BY role`, [program.id])
    expect(await statuses()).toEqual([{ role: 'mentor', status: 'paused' }, { role: 'mentoree', status: 'active' }])
    expect(await look(mentoree)).toMatchObject({ myRematch: null, isRematchOffered: true })
    expect(await ask(mentor, 'answerRematch', ', rematch: true')).toMatchObject({ myRematch: true })
    expect(await statuses()).toEqual([{ role: 'mentor', status: 'active' }, { role: 'mentoree', status: 'active' }])
    expect(await own(`SELECT FROM app."PartingChoice" WHERE "relationshipId" = $1`, [pair.relationshipId])).toHaveLength(1)
  })

  it('M5 rests and is taken up again by either', async () => {
    expect(await ask(mentor, 'pauseRelationship')).toMatchObject({ status: 'PAUSED', viewerCan: { pause: false, resume: true } })
    expect(await ask(mentoree, 'resumeRelationship')).toMatchObject({ status: 'ACTIVE' })
    expect(await ask(mentoree, 'resumeRelationship')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', path: ['input', 'relationshipId'] })
  })

  it('M10 plans the closing conversation, and parts as the quieter of two words; one word alone is never shown', async () => {
    expect(await ask(mentor, 'planEnding', `, closesOn: "${iso(-1)}"`)).toMatchObject({ code: 'CLOSING_DAY', path: ['input', 'closesOn'] })
    expect(await ask(mentor, 'sayClosingWord', ', word: PEER')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' })
    expect(await ask(mentor, 'planEnding', `, closesOn: "${iso(7)}"`)).toMatchObject({ status: 'ENDING', closesOn: iso(7) })
    const before = await look(mentoree)
    expect(await ask(mentor, 'sayClosingWord', ', word: PEER')).toMatchObject({ status: 'ENDING', myClosingWord: 'PEER', redefinedAs: null })
    expect(await look(mentoree)).toEqual(before)
    expect(await ask(mentoree, 'sayClosingWord', ', word: ALLY')).toMatchObject({ status: 'ENDED', redefinedAs: 'ALLY' })
    expect(await stored()).toEqual([{ status: 'ended', endedAs: 'planned', redefinedAs: 'ally' }])
    expect(await places()).toEqual([{ held: 0 }])
  })

  it('M10 a planned ending can be called off, and closes by itself when its time is over, without a single word shown', async () => {
    await ask(mentor, 'planEnding', `, closesOn: "${iso(1)}"`)
    expect(await ask(mentoree, 'callOffEnding')).toMatchObject({ status: 'ACTIVE', closesOn: null })
    await ask(mentor, 'planEnding', `, closesOn: "${iso(1)}"`)
    await ask(mentor, 'sayClosingWord', ', word: FAREWELL')
    await later(15)
    expect(await stored()).toMatchObject([{ status: 'ending' }])
    await later(16)
    expect(await stored()).toEqual([{ status: 'ended', endedAs: 'planned', redefinedAs: null }])
  })

  it('M10 leaving the organisation leaves some days for a farewell, then ends it; what had not begun ends at once', async () => {
    const unbegun = await arrangeProgram(server.database, { organisationId, mentors: 1, mentorees: 1, status: 'running' })
    const [forming] = await arrangeRelationships(server.database, unbegun, 'forming')
    await own(`UPDATE app."Person" SET status = 'left' WHERE id = ANY($1)`, [[pair.mentor.personId, forming!.mentoree.personId]])
    await later(0)
    expect(await own(`SELECT status::text, "endedAs"::text FROM app."Relationship" WHERE id = $1`, [forming!.relationshipId]))
      .toEqual([{ status: 'ended', endedAs: 'left_organisation' }])
    expect(await look(mentoree)).toMatchObject({ status: 'ENDING', farewellUntil: iso(14), viewerCan: { callOffEnding: false, sayClosingWord: true, end: true } })
    await later(14)
    expect(await stored()).toMatchObject([{ status: 'ending' }])
    await later(15)
    expect(await stored()).toEqual([{ status: 'ended', endedAs: 'left_organisation', redefinedAs: null }])
  })

  it('M10 M15 who leaves keeps the portal for the days of the farewell, takes what is theirs along, and then has no access', async () => {
    const leaver = await server.signIn('portal', pair.mentor.personId)
    // Of both: the partner's own are not the leaver's to take along.
    const two = [organisationId, pair.relationshipId, [pair.mentor.personId, pair.mentoree.personId]]
    await own(`INSERT INTO app."Agreement" ("organisationId", "relationshipId", version, clauses, "meetEveryWeeks", "meetingMinutes", means, "createdById")
      VALUES ($1, $2, 1, '[]', 2, 60, 'video', $3)`, [organisationId, pair.relationshipId, pair.mentoree.personId])
    await own(`INSERT INTO app."AgreementSignature" ("organisationId", "relationshipId", version, "personId") SELECT $1, $2, 1, unnest($3::uuid[])`, two)
    await own(`INSERT INTO app."CheckIn" SELECT $1, $2, unnest($3::uuid[]), 1, 'partly', 'yes', 'yes', 'yes'`, two)
    await own(`INSERT INTO app."CallRequest" ("organisationId", id, "programId", "relationshipId", "personId", "askedOn")
      SELECT $1, gen_random_uuid(), $4, $2, unnest($3::uuid[]), now()`, [...two, program.id])
    await own(`INSERT INTO app."Meeting" ("organisationId", id, "relationshipId", "startsAt", minutes, "timeZone", means, "proposedById")
      VALUES ($1, gen_random_uuid(), $2, now(), 45, 'UTC', 'video', $3)`, [organisationId, pair.relationshipId, pair.mentoree.personId])
    await own(`UPDATE app."Person" SET status = 'left' WHERE id = $1`, [pair.mentor.personId])
    expect((await leaver.ask('{ viewer { person { fullName } } }')).data).toEqual({ viewer: { person: { fullName: pair.mentor.name } } })
    const begin = await leaver.ask('mutation ($id: ID!) { joinProgram(input: { programId: $id, role: MENTOR }) { __typename } }', { id: globalIdOf('PortalProgram', program.id) })
    expect(begin.errors).toMatchObject([{ extensions: { code: 'IN_FAREWELL' } }])
    const part = await leaver.ask('mutation ($id: ID!) { sayClosingWord(input: { relationshipId: $id, word: ALLY }) { __typename } }', { id: pair.globalId })
    expect(part.errors).toBeUndefined()
    const file = await leaver.fetch('/my-data.json')
    expect(file.headers.get('content-disposition')).toContain('attachment')
    const text = await file.text()
    const data = JSON.parse(text) as { places: { answers: object[] }[]; relationships: { agreements: { signatures: object[] }[]; meetings: object[]; checkIns: object[]; callRequests: object[] }[] }
    expect(data.places[0]?.answers.length).toBeGreaterThan(0)
    expect(data.relationships).toMatchObject([{
      agreements: [{ arranger: 'either', signatures: [{ signedAt: expect.any(String) as string }] }], meetings: [{ minutes: 45 }],
      checkIns: [{ round: 1, rhythm: 'partly' }], callRequests: [{ resolvedOn: null }],
    }])
    expect(text).not.toContain(pair.mentoree.personId)
    const stranger = await (await server.nobody('portal').fetch('/my-data.json')).text()
    expect(stranger).toContain('NOT_FOUND')
    await own(`UPDATE app."Person" SET "farewellUntil" = (now() AT TIME ZONE 'UTC')::date - 1 WHERE id = $1`, [pair.mentor.personId])
    expect((await leaver.ask('{ viewer { person { fullName } } }')).data).toEqual({ viewer: null })
    expect((await leaver.fetch('/my-data.json')).status).toBe(404)
  })

  it('M10 other days of a farewell count for who leaves from now on: nobody loses a day that they were told', async () => {
    const update = async (input: object) => (await administrator.ask<{ updateOrganisation: object }>(`mutation ($input: UpdateOrganisationInput!) {
      updateOrganisation(input: $input) { ... on Organisation { name timeZone farewellDays } ... on Failure { code path } } }`, { input })).data?.updateOrganisation
    const leave = async (personId: string) => {
      await own(`UPDATE app."Person" SET status = 'left' WHERE id = $1`, [personId])
      return await lastDay(personId)
    }
    const lastDay = async (personId: string) => (await own<{ day: string }>(`SELECT "farewellUntil"::text AS day FROM app."Person" WHERE id = $1`, [personId]))[0]?.day
    expect(await leave(pair.mentoree.personId)).toBe(iso(14))
    expect(await update({ name: ' Ends well ', timeZone: 'Europe/Athens', farewellDays: 3 })).toEqual({ name: 'Ends well', timeZone: 'Europe/Athens', farewellDays: 3 })
    expect(await lastDay(pair.mentoree.personId)).toBe(iso(14))
    expect(await leave(pair.mentor.personId)).toBe(iso(3))
    await later(0)
    expect(await look(mentor)).toMatchObject({ status: 'ENDING', farewellUntil: iso(3) })
    for (const [input, code] of [[{ farewellDays: 0 }, 'FAREWELL_DAYS'], [{ farewellDays: 91 }, 'FAREWELL_DAYS'], [{ name: ' ' }, 'ORGANISATION_NAME'],
      [{ name: 'x'.repeat(121) }, 'ORGANISATION_NAME'], [{ timeZone: 'Ithaca/Harbour' }, 'TIME_ZONE']] as const) {
      expect(await update(input)).toEqual({ code, path: ['input', Object.keys(input)[0]] })
    }
    expect(await update({ farewellDays: 14 })).toEqual({ name: 'Ends well', timeZone: 'Europe/Athens', farewellDays: 14 })
  })

  it('M5 leaving the program ends it as kindly: both are told, and both places are free', async () => {
    const id = Buffer.from(`MyParticipation:${pair.mentor.participationId}`).toString('base64')
    await mentor.ask('mutation ($id: ID!) { leaveProgram(input: { participationId: $id }) { __typename } }', { id })
    expect(await stored()).toEqual([{ status: 'ended', endedAs: 'left_program', redefinedAs: null }])
    expect(await places()).toEqual([{ held: 0 }])
    expect(await letters()).toHaveLength(2)
  })

  it('is the business of the two alone', async () => {
    const stranger = directVisitors(server, 'portal', organisationId)(crypto.randomUUID())
    for (const [name, rest] of [['endRelationship', ''], ['planEnding', `, closesOn: "${iso(3)}"`], ['sayClosingWord', ', word: ALLY'],
      ['answerRematch', ', rematch: true'], ['pauseRelationship', ''], ['answerChainConflict', ', choice: END']] as const) {
      expect(await ask(stranger, name, rest)).toMatchObject({ code: 'NOT_FOUND' })
    }
  })
})
