import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer, type Visitor } from '../harness/server.ts'
import {
  type Arranged,
  arrange,
  dataOf,
  invite,
  makeProgram,
  mutate,
  openProgram,
  placeOf,
  rowId,
  signIn,
  takePart,
} from '../program/arrange.ts'

const PLACE =
  '... on MyParticipation { id status role mentorCapacity mentoreeCapacity version isReady viewerCan { accept decline pause resume leave answer } }'

interface Invitation {
  readonly viewer: {
    readonly participations: readonly {
      readonly program: { readonly orientation: readonly { readonly key: string }[] }
      readonly mine: readonly {
        readonly key: string
        readonly audience: string
        readonly options: readonly { readonly value: string }[]
      }[]
      readonly both: readonly { readonly key: string }[]
    }[]
  }
}

describe('taking part, through the portal', () => {
  let server: TestServer
  let arranged: Arranged
  let programId: string
  const portal = (name: string) => signIn(server, 'portal', arranged.people.get(name))

  beforeAll(async () => {
    server = await startTestServer()
    arranged = await arrange(server, 'Portal', ['Ann', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gil', 'Hal'])
    programId = (await openProgram(arranged.console)).id
    await invite(arranged, programId, ['Ann', 'Ben', 'Cleo', 'Dan', 'Eve', 'Gil'])
  })
  afterAll(() => server.stop())

  it('shows an invitation with what the program is, who looks after it, and what it would ask in each role (M14, M17)', async () => {
    const ann = await portal('Ann')
    const { viewer } = dataOf(
      await ann.ask<Invitation>(`{ viewer {
      person { fullName } organisationName
      participations { status role isReady viewerCan { accept answer pause }
        program { name status kind description meetEveryWeeks meetingMinutes responseDays phases { key } managers { fullName } orientation { key title } }
        mine: questions { key kind isRequired audience roles maxLength maxItems options { value label } allowsOwnWords answer }
        both: questions(role: BOTH) { key } }
    } }`),
    )
    expect(viewer).toMatchObject({ person: { fullName: 'Ann' }, organisationName: 'Portal' })
    const place = viewer.participations[0]!
    expect(place).toMatchObject({
      status: 'INVITED',
      role: 'MENTOREE',
      isReady: false,
      viewerCan: { accept: true, answer: true, pause: false },
    })
    expect(place.program).toMatchObject({
      name: 'Career',
      status: 'INVITING',
      kind: 'ONE_TO_ONE',
      meetEveryWeeks: 2,
      meetingMinutes: 60,
      managers: [{ fullName: 'Ada of Portal' }],
    })
    expect(place.program.orientation.map(({ key }) => key)).toEqual([
      'mentoree.purpose',
      'mentoree.first-meeting',
      'mentoree.listening',
      'mentoree.boundaries',
      'mentoree.ending',
    ])
    const { mine } = place
    expect(mine.find(({ key }) => key === 'challenges')).toMatchObject({
      kind: 'TAGS',
      isRequired: true,
      roles: ['MENTOREE'],
      maxItems: 4,
      allowsOwnWords: false,
      answer: null,
      audience: 'Seen by people whom the matching brings up as partners for you, and by nobody else.',
    })
    expect(mine.every(({ audience }) => audience.length > 20)).toBe(true)
    expect(mine.find(({ key }) => key === 'working-languages')?.options).toContainEqual({ value: 'el', label: 'Greek' })
    expect(mine.map(({ key }) => key)).not.toContain('experiences')
    expect(place.both.map(({ key }) => key)).toEqual(expect.arrayContaining(['experiences', 'challenges']))
  })

  it('M5 makes nobody active but by their own yes, with a role and a capacity of their choice', async () => {
    const ann = await portal('Ann')
    const { id: participationId } = await placeOf(ann)
    expect(
      await mutate(ann, 'acceptInvitation', { participationId, role: 'MENTOR', mentorCapacity: 11 }),
    ).toMatchObject({ code: 'CAPACITY_OUT_OF_RANGE', path: ['input', 'mentorCapacity'] })
    const yes = await mutate(ann, 'acceptInvitation', { participationId, role: 'BOTH', mentorCapacity: 3 }, PLACE)
    expect(yes).toMatchObject({
      status: 'ACTIVE',
      role: 'BOTH',
      mentorCapacity: 3,
      mentoreeCapacity: 1,
      isReady: false,
    })
    expect(await mutate(ann, 'acceptInvitation', { participationId, role: 'BOTH' })).toMatchObject({
      __typename: 'ConflictError',
      code: 'NOT_POSSIBLE_NOW',
    })
  })

  it('keeps answers cleaned, all or none, says what would mend them, and clears them with nothing', async () => {
    const ben = await portal('Ben')
    const { id: participationId } = await placeOf(ben)
    await mutate(ben, 'acceptInvitation', { participationId, role: 'MENTOREE' })
    const save = (answers: readonly { key: string; value?: unknown }[]) =>
      mutate(
        ben,
        'saveAnswers',
        { participationId, answers },
        `... on InvalidAnswersError { problems { key message } } ... on MyParticipation { isReady questions { key answer } }`,
      )
    const bad = await save([
      { key: 'introduction', value: 'Fine' },
      { key: 'challenges', value: ['flying'] },
      { key: 'salary', value: 3 },
      { key: 'experiences', value: ['setback'] },
    ])
    expect(bad).toMatchObject({
      __typename: 'InvalidAnswersError',
      code: 'INVALID_ANSWERS',
      problems: [{ key: 'challenges' }, { key: 'salary' }, { key: 'experiences' }],
    })
    expect(await save([])).toMatchObject({ isReady: false })
    const good = await save([
      { key: 'introduction', value: '  Hello  ' },
      { key: 'challenges', value: ['new-role', 'new-role'] },
      { key: 'working-languages', value: ['pt-BR'] },
    ])
    expect(good.isReady).toBe(true)
    const answers = new Map(
      (good.questions as { key: string; answer: unknown }[]).map(({ key, answer }) => [key, answer]),
    )
    expect([answers.get('introduction'), answers.get('challenges'), answers.get('working-languages')]).toEqual([
      'Hello',
      ['new-role'],
      ['pt'],
    ])
    expect(await save([{ key: 'challenges' }])).toMatchObject({ isReady: false })
    expect(await save([{ key: 'challenges', value: ['setback'] }])).toMatchObject({ isReady: true })
  })

  it('shows the console that somebody is ready, and by no way what they answered (M2)', async () => {
    const { console } = arranged
    const query = `query ($id: ID!) { node(id: $id) { ... on Program { participationCounts { invited active ready mentors mentorees mentorPlaces }
      participations(search: "ben") { totalCount edges { node { isReady person { fullName } status } } } } } }`
    expect(dataOf(await console.ask(query, { id: programId }))).toEqual({
      node: {
        participationCounts: { invited: 4, active: 2, ready: 1, mentors: 1, mentorees: 2, mentorPlaces: 3 },
        participations: {
          totalCount: 1,
          edges: [{ node: { isReady: true, person: { fullName: 'Ben' }, status: 'ACTIVE' } }],
        },
      },
    })
    const { errors } = await console.ask(
      'query ($id: ID!) { node(id: $id) { ... on Participation { questions { answer } } } }',
      { id: programId },
    )
    expect(errors?.[0]?.message).toMatch(/Cannot query field "questions"/)
  })

  it('takes what the directory knows as the answer until the person gives another', async () => {
    await asOwner(
      server.database,
      `UPDATE app."Person" SET "timeZone" = 'Europe/Athens', languages = '{el,en-GB}' WHERE id = $1`,
      [arranged.people.get('Dan')],
    )
    const dan = await portal('Dan')
    const { viewer } = dataOf(
      await dan.ask<{ viewer: { participations: { questions: { key: string; answer: unknown }[] }[] } }>(
        '{ viewer { participations { questions { key answer } } } }',
      ),
    )
    const answers = new Map(viewer.participations[0]?.questions.map(({ key, answer }) => [key, answer]))
    expect([answers.get('time-zone'), answers.get('working-languages')]).toEqual(['Europe/Athens', ['el', 'en']])
  })

  it('pauses, resumes, changes the place with its version, leaves, and never comes back by itself', async () => {
    const cleo = await portal('Cleo')
    const participationId = await takePart(cleo, 'MENTOREE')
    const step = (field: string) => mutate(cleo, field, { participationId }, PLACE)
    expect(await step('resumeParticipation')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' })
    expect(await step('pauseParticipation')).toMatchObject({
      status: 'PAUSED',
      viewerCan: { pause: false, resume: true, leave: true },
    })
    expect(await step('pauseParticipation')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' })
    const resumed = await step('resumeParticipation')
    expect(resumed).toMatchObject({ status: 'ACTIVE' })
    const change = (input: object) =>
      mutate(
        cleo,
        'changeMyPlace',
        { participationId, ...input },
        `${PLACE} ... on StaleVersionError { currentVersion }`,
      )
    const changed = await change({ version: resumed.version, role: 'BOTH', mentoreeCapacity: 2 })
    expect(changed).toMatchObject({ role: 'BOTH', mentorCapacity: 2, mentoreeCapacity: 2, isReady: false })
    expect(await change({ version: resumed.version, role: 'MENTOREE' })).toMatchObject({
      __typename: 'StaleVersionError',
      currentVersion: changed.version,
    })
    expect(await step('leaveProgram')).toMatchObject({
      status: 'LEFT',
      viewerCan: { accept: false, leave: false, resume: false, answer: false },
    })
    expect(await step('leaveProgram')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' })
    expect(await step('resumeParticipation')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' })
  })

  it('declines without a reason, and nobody asks again', async () => {
    const eve = await portal('Eve')
    const { id: participationId } = await placeOf(eve)
    expect(await mutate(eve, 'declineInvitation', { participationId }, PLACE)).toMatchObject({ status: 'DECLINED' })
    expect(await invite(arranged, programId, ['Eve'])).toMatchObject({ invitedCount: 0, alreadyInCount: 1 })
  })

  it('joins a program that takes people by themselves, once however often one clicks, and no other', async () => {
    const finn = await portal('Finn')
    const open = async (visitor: Visitor) =>
      dataOf(
        await visitor.ask<{ openPrograms: { id: string; name: string }[] }>(
          '{ openPrograms { id name kind description startsOn } }',
        ),
      ).openPrograms
    expect(await open(finn)).toEqual([])
    const portalId = Buffer.from(`PortalProgram:${rowId(programId)}`).toString('base64')
    expect(await mutate(finn, 'joinProgram', { programId: portalId, role: 'MENTOR' })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'programId'],
    })
    await asOwner(server.database, `UPDATE app."Program" SET "selfJoin" = true WHERE id = $1`, [rowId(programId)])
    expect(await open(finn)).toMatchObject([{ id: portalId, name: 'Career' }])
    const both = await Promise.all(
      [1, 2].map(() => mutate(finn, 'joinProgram', { programId: portalId, role: 'MENTOR' }, PLACE)),
    )
    expect(both.map((each) => each.__typename).toSorted()).toEqual(['ConflictError', 'MyParticipation'])
    expect(both.find((each) => each.__typename === 'MyParticipation')).toMatchObject({
      status: 'ACTIVE',
      role: 'MENTOR',
      mentorCapacity: 2,
      mentoreeCapacity: 0,
    })
    expect(await open(finn)).toEqual([])
    expect(await mutate(await portal('Gil'), 'joinProgram', { programId: portalId, role: 'MENTOR' })).toMatchObject({
      code: 'ALREADY_IN',
    })
    // Who left comes back by their own yes.
    expect(
      await mutate(await portal('Cleo'), 'joinProgram', { programId: portalId, role: 'MENTOREE' }, PLACE),
    ).toMatchObject({ status: 'ACTIVE', role: 'MENTOREE' })
  })

  it('shows a program to those in it and to those who may join it, and to nobody else', async () => {
    const hal = await portal('Hal')
    const ask = async (id: string) =>
      dataOf(
        await hal.ask('query ($id: ID!) { node(id: $id) { ... on PortalProgram { name managers { fullName } } } }', {
          id,
        }),
      )
    const draft = await makeProgram(arranged.console, 'Draft')
    const asPortal = (id: string) => Buffer.from(`PortalProgram:${rowId(id)}`).toString('base64')
    expect(await ask(asPortal(draft.id))).toEqual({ node: null })
    expect(await ask(asPortal(programId))).toEqual({
      node: { name: 'Career', managers: [{ fullName: 'Ada of Portal' }] },
    })
    await asOwner(server.database, `UPDATE app."Program" SET "selfJoin" = false WHERE id = $1`, [rowId(programId)])
    expect(await ask(asPortal(programId))).toEqual({ node: null })
  })

  it("finds nobody else's place, whatever is asked of it", async () => {
    const hal = await portal('Hal')
    const { id: participationId } = await placeOf(await portal('Dan'))
    for (const [field, input] of [
      ['acceptInvitation', { participationId, role: 'MENTOR' }],
      ['declineInvitation', { participationId }],
      ['pauseParticipation', { participationId }],
      ['resumeParticipation', { participationId }],
      ['leaveProgram', { participationId }],
      ['saveAnswers', { participationId, answers: [] }],
      ['changeMyPlace', { participationId, version: 1 }],
    ] as const)
      expect(await mutate(hal, field, input), field).toMatchObject({
        __typename: 'NotFoundError',
        path: ['input', 'participationId'],
      })
    expect(dataOf(await hal.ask('query ($id: ID!) { node(id: $id) { id } }', { id: participationId }))).toEqual({
      node: null,
    })
  })

  it('takes nobody in once the program closes, and lets everybody out', async () => {
    await asOwner(server.database, `UPDATE app."Program" SET status = 'closing' WHERE id = $1`, [rowId(programId)])
    const dan = await portal('Dan')
    const { id } = await placeOf(dan)
    expect(await mutate(dan, 'acceptInvitation', { participationId: id, role: 'MENTOR' })).toMatchObject({
      __typename: 'ConflictError',
      code: 'PROGRAM_CLOSING',
    })
    expect(await mutate(dan, 'saveAnswers', { participationId: id, answers: [] })).toMatchObject({
      code: 'PROGRAM_CLOSING',
    })
    const ann = await portal('Ann')
    const { id: participationId } = await placeOf(ann)
    expect(await mutate(ann, 'pauseParticipation', { participationId }, PLACE)).toMatchObject({ status: 'PAUSED' })
    expect(await mutate(ann, 'resumeParticipation', { participationId })).toMatchObject({ code: 'PROGRAM_CLOSING' })
    expect(await mutate(ann, 'leaveProgram', { participationId }, PLACE)).toMatchObject({ status: 'LEFT' })
    expect(await mutate(arranged.console, 'invitePeople', { programId, search: '', role: 'MENTOR' })).toMatchObject({
      code: 'PROGRAM_NOT_OPEN',
    })
  })
})
