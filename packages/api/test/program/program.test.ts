import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asOwner } from '../harness/database.ts'
import { startTestServer, type TestServer } from '../harness/server.ts'
import { globalId } from '../directory/arrange.ts'
import {
  advance,
  arrange,
  dataOf,
  invite,
  makeProgram,
  mutate,
  openProgram,
  rowId,
  signIn,
  takePart,
} from './arrange.ts'

describe('programs in the console', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  it('shows the installed templates in words, with what each question tells people about who sees it (M14)', async () => {
    const { console } = await arrange(server, 'Templates', [])
    const { templates, phasePreview } = dataOf(
      await console.ask<{ templates: Record<string, unknown>[]; phasePreview: unknown[] }>(`{
      templates { id version kind name phases { key label weeks } criteria { id label weight isConstraint because } questions { key roles audience } agreement { title text } }
      phasePreview(templateId: "one-to-one-career", startsOn: "2027-01-04") { key label startsOn endsOn }
    }`),
    )
    const [career] = templates
    expect(career).toMatchObject({ id: 'one-to-one-career', kind: 'ONE_TO_ONE', name: 'One-to-one career mentoring' })
    expect(career?.questions).toContainEqual({
      key: 'introduction',
      roles: ['MENTOR', 'MENTOREE'],
      audience: 'Seen by people whom the matching brings up as partners for you, and by nobody else.',
    })
    expect(JSON.stringify(career?.agreement)).not.toMatch(/\{\w+\}/)
    expect(phasePreview[0]).toEqual({
      key: 'getting-to-know',
      label: 'Getting to know each other',
      startsOn: '2027-01-04',
      endsOn: '2027-02-14',
    })
    expect(phasePreview[1]).toMatchObject({ startsOn: '2027-02-15' })
  })

  it('makes a program whose template and policy are frozen, and whose maker manages it', async () => {
    const { console, admin } = await arrange(server, 'Made', [])
    const made = await mutate(
      console,
      'createProgram',
      { templateId: 'one-to-one-career', name: '  Career   2027 ', startsOn: '2027-01-04' },
      `... on Program {
      name status kind startsOn responseDays floor selfJoin managers { fullName } template { version name }
      phases { key startsOn endsOn } currentPhase { key } criteria { id weight share isConstraint isInstalled because }
      checklist { key isDone } nextStep { to missing { key } } viewerCan { edit invite match publish advance }
      participationCounts { invited active ready } }`,
    )
    expect(made).toMatchObject({
      __typename: 'Program',
      name: 'Career 2027',
      status: 'DRAFT',
      kind: 'ONE_TO_ONE',
      startsOn: '2027-01-04',
      responseDays: 14,
      floor: 0.3,
      selfJoin: false,
      managers: [{ fullName: admin.fullName }],
      template: { version: '1.0.0', name: 'One-to-one career mentoring' },
      currentPhase: null,
      nextStep: { to: 'INVITING', missing: [] },
      viewerCan: { edit: true, invite: false, match: false, publish: false, advance: true },
      participationCounts: { invited: 0, active: 0, ready: 0 },
    })
    const criteria = made.criteria as { share: number; isConstraint: boolean; because: string }[]
    expect(criteria.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
    expect(criteria.every(({ because }) => because.length > 20)).toBe(true)
    expect((made.checklist as { isDone: boolean; key: string }[]).find(({ isDone }) => !isDone)?.key).toBe('open')
    const [row] = await asOwner<{ template: { messages: object } }>(
      server.database,
      `SELECT template FROM app."Program" WHERE name = 'Career 2027'`,
    )
    expect(Object.keys(row?.template.messages ?? {})).toEqual(expect.arrayContaining(['en', 'fr']))
  })

  it('makes one program of two clicks with one key, and refuses the key for anything else', async () => {
    const { console } = await arrange(server, 'Clicks', [])
    const input = { templateId: 'one-to-one-career', name: 'Once', startsOn: '2027-01-04', idempotencyKey: 'click' }
    const both = await Promise.all([
      mutate(console, 'createProgram', input, '... on Program { id }'),
      mutate(console, 'createProgram', input, '... on Program { id }'),
    ])
    expect(both[0].id).toBe(both[1].id)
    expect(await mutate(console, 'createProgram', { ...input, name: 'Twice' })).toMatchObject({
      __typename: 'ConflictError',
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
    expect(dataOf(await console.ask('{ programs { totalCount } }'))).toEqual({ programs: { totalCount: 1 } })
  })

  it('refuses a name, a day or a template that cannot be used, by its path', async () => {
    const { console } = await arrange(server, 'Refused', [])
    const input = { templateId: 'one-to-one-career', name: 'Fine', startsOn: '2027-01-04' }
    expect(await mutate(console, 'createProgram', { ...input, name: ' ' })).toMatchObject({
      code: 'NAME_EMPTY',
      path: ['input', 'name'],
    })
    expect(await mutate(console, 'createProgram', { ...input, startsOn: '1914-01-04' })).toMatchObject({
      code: 'START_OUT_OF_RANGE',
    })
    expect(await mutate(console, 'createProgram', { ...input, templateId: 'none' })).toMatchObject({
      code: 'NOT_FOUND',
      path: ['input', 'templateId'],
    })
  })

  it('changes settings within their limits, all or nothing, and never over somebody else’s change', async () => {
    const { console } = await arrange(server, 'Settings', [])
    const { id } = await makeProgram(console)
    const update = (input: Record<string, unknown>) =>
      mutate(
        console,
        'updateProgram',
        { id, ...input },
        '... on Program { version name floor responseDays selfJoin criteria { id weight share } } ... on StaleVersionError { currentVersion }',
      )
    const changed = await update({
      version: 1,
      name: 'New',
      floor: 0.4,
      responseDays: 7,
      selfJoin: true,
      criteria: [{ criterionId: 'values', weight: 54 }],
    })
    expect(changed).toMatchObject({ version: 2, name: 'New', floor: 0.4, responseDays: 7, selfJoin: true })
    expect((changed.criteria as { id: string }[]).find((each) => each.id === 'values')).toMatchObject({
      weight: 54,
      share: 54 / 134,
    })
    expect(await update({ version: 1, name: 'Late' })).toMatchObject({
      __typename: 'StaleVersionError',
      currentVersion: 2,
    })
    const refusals = [
      [{ floor: 0 }, 'FLOOR_OUT_OF_RANGE'],
      [{ floor: 1.01 }, 'FLOOR_OUT_OF_RANGE'],
      [{ responseDays: 2 }, 'RESPONSE_DAYS_OUT_OF_RANGE'],
      [{ criteria: [{ criterionId: 'grade', weight: 1 }] }, 'CRITERION_UNKNOWN'],
      [{ criteria: [{ criterionId: 'values', weight: 101 }] }, 'WEIGHT_OUT_OF_RANGE'],
      [{ criteria: [{ criterionId: 'common-language', weight: 5 }] }, 'RULE_HAS_NO_WEIGHT'],
      [
        { criteria: [{ criterionId: 'lived-experience', weight: 5, settings: { rareCountsMore: 'often' } }] },
        'SETTINGS_INVALID',
      ],
    ] as const
    for (const [input, code] of refusals)
      expect(await update({ version: 2, name: 'Half', ...input })).toMatchObject({
        __typename: 'InvalidInputError',
        code,
      })
    expect(
      dataOf(await console.ask('query ($id: ID!) { node(id: $id) { ... on Program { name version floor } } }', { id })),
    ).toEqual({ node: { name: 'New', version: 2, floor: 0.4 } })
  })

  it('takes one step at a time, says all that is missing before it, and takes no step twice', async () => {
    const arranged = await arrange(server, 'Steps', ['Mentor', 'Mentoree'])
    const { console } = arranged
    const { id } = await makeProgram(console)
    expect(await advance(console, id, 'RUNNING')).toMatchObject({
      __typename: 'ConflictError',
      code: 'NOT_THE_NEXT_STEP',
    })
    expect(await advance(console, id, 'INVITING')).toMatchObject({ status: 'INVITING', version: 2 })
    expect(await mutate(console, 'advanceProgram', { id, version: 1, to: 'INVITING' })).toMatchObject({
      __typename: 'StaleVersionError',
    })
    const early = await advance(console, id, 'MATCHING')
    expect(early).toMatchObject({
      __typename: 'NotReadyError',
      missing: [{ key: 'ready-mentor' }, { key: 'ready-mentoree' }],
    })
    await invite(arranged, id, ['Mentor', 'Mentoree'])
    const mentor = await signIn(server, 'portal', arranged.people.get('Mentor'))
    await takePart(mentor, 'MENTOR')
    expect(await advance(console, id, 'MATCHING')).toMatchObject({ missing: [{ key: 'ready-mentoree' }] })
    await takePart(await signIn(server, 'portal', arranged.people.get('Mentoree')), 'MENTOREE')
    expect(await advance(console, id, 'MATCHING')).toMatchObject({ status: 'MATCHING' })
    expect(await advance(console, id, 'RUNNING')).toMatchObject({ missing: [{ key: 'published-run' }] })
    const next = dataOf(
      await console.ask<{ node: { checklist: { key: string; isDone: boolean }[] } }>(
        'query ($id: ID!) { node(id: $id) { ... on Program { checklist { key isDone } } } }',
        { id },
      ),
    )
    expect(next.node.checklist.find(({ isDone }) => !isDone)?.key).toBe('matching-run')
  })

  it('goes the rest of the way once its people are done, and closes for good', async () => {
    const { console } = await arrange(server, 'Closing', [])
    const { id } = await openProgram(console)
    await asOwner(server.database, `UPDATE app."Program" SET status = 'running' WHERE id = $1`, [rowId(id)])
    expect(await advance(console, id, 'CLOSING')).toMatchObject({ status: 'CLOSING' })
    expect(await mutate(console, 'updateProgram', { id, version: 3, name: 'Late' })).toMatchObject({
      __typename: 'ConflictError',
      code: 'PROGRAM_CLOSING',
    })
    expect(await advance(console, id, 'CLOSED')).toMatchObject({ status: 'CLOSED' })
    const { node } = dataOf(
      await console.ask<{ node: unknown }>(
        'query ($id: ID!) { node(id: $id) { ... on Program { nextStep { to } viewerCan { advance edit } } } }',
        { id },
      ),
    )
    expect(node).toEqual({ nextStep: null, viewerCan: { advance: false, edit: false } })
  })

  it('keeps at least one program manager, and names active people only', async () => {
    const { console, admin, people, organisationId } = await arrange(server, 'Managers', ['Mara', 'Gone'])
    await asOwner(
      server.database,
      `UPDATE app."Person" SET status = 'left' WHERE "organisationId" = $1 AND "fullName" = 'Gone'`,
      [organisationId],
    )
    const { id: programId } = await makeProgram(console)
    const who = (name: string) => globalId('Person', people.get(name))
    const managers = '... on Program { managers { fullName } }'
    expect(await mutate(console, 'addProgramManager', { programId, personId: who('Gone') })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await mutate(console, 'addProgramManager', { programId, personId: who('Mara') }, managers)).toMatchObject({
      managers: [{ fullName: admin.fullName }, { fullName: 'Mara' }],
    })
    expect(await mutate(console, 'addProgramManager', { programId, personId: who('Mara') }, managers)).toMatchObject({
      __typename: 'Program',
    })
    const mara = await signIn(server, 'console', people.get('Mara'))
    expect(dataOf(await mara.ask('{ programs { edges { node { name } } } }'))).toEqual({
      programs: { edges: [{ node: { name: 'Career' } }] },
    })
    expect(
      await mutate(console, 'removeProgramManager', { programId, personId: globalId('Person', admin.id) }, managers),
    ).toMatchObject({ managers: [{ fullName: 'Mara' }] })
    expect(await mutate(console, 'removeProgramManager', { programId, personId: who('Mara') })).toMatchObject({
      code: 'LAST_MANAGER',
    })
  })
})
