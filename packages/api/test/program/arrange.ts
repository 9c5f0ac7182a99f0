import { asOwner } from '../harness/database.ts'
import {
  arrangeOrganisation,
  type Answer,
  type MadeUpPerson,
  type TestServer,
  type Visitor,
} from '../harness/server.ts'
import { arrangePeople, globalId } from '../directory/arrange.ts'

let visitors = 0

/** Signs a made-up person in, each from an address of their own: sign-in counts its attempts by address. */
export async function signIn(
  server: TestServer,
  surface: 'console' | 'portal',
  personId: string | undefined,
): Promise<Visitor> {
  visitors += 1
  const nobody = server.nobody(surface)
  const response = await nobody.fetch('/auth/sign-in/demo', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': `10.1.${visitors >> 8}.${visitors & 255}` },
    body: JSON.stringify({ personId }),
  })
  if (!response.ok) throw new Error(`Sign-in failed: ${response.status} ${await response.text()}`)
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  const headers = { cookie, 'content-type': 'application/json', accept: 'application/json' }
  return {
    cookie,
    fetch(path, init = {}) {
      const all = new Headers(init.headers)
      all.set('cookie', cookie)
      return nobody.fetch(path, { ...init, headers: all })
    },
    async ask(query, variables = {}) {
      const answer = await nobody.fetch('/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      })
      return (await answer.json()) as Answer<never>
    },
  }
}

/** An organisation with an administrator at the console and some people. */
export interface Arranged {
  readonly organisationId: string
  readonly admin: MadeUpPerson
  readonly console: Visitor
  /** Row ids by name. */
  readonly people: Map<string, string>
}

export async function arrange(server: TestServer, name: string, names: readonly string[]): Promise<Arranged> {
  const { id, admin } = await arrangeOrganisation(server.database, name)
  const people = await arrangePeople(
    server.database,
    id,
    names.map((each) => ({ name: each })),
  )
  return { organisationId: id, admin, console: await signIn(server, 'console', admin.id), people }
}

/** The data of an answer without errors. */
export function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  if (errors || !data) throw new Error(JSON.stringify(errors))
  return data
}

interface Made {
  readonly id: string
  readonly version: number
}

/** A mutation's result: its type, and whatever was asked of it. */
export interface Outcome {
  readonly __typename: string
  readonly [field: string]: unknown
}

/** Runs one mutation and answers with its result; failures carry code, message and path. */
export async function mutate(
  visitor: Visitor,
  field: string,
  input: Record<string, unknown>,
  selection = '',
): Promise<Outcome> {
  const inputType = INPUT_TYPES[field] ?? `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const answer = await visitor.ask<Record<string, Outcome>>(
    `mutation ($input: ${inputType}!) { ${field}(input: $input) { __typename ... on Failure { code message path } ${selection} } }`,
    { input },
  )
  return dataOf(answer)[field]!
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  addProgramManager: 'ProgramManagerInput',
  removeProgramManager: 'ProgramManagerInput',
  addProgramCriterion: 'ProgramCriterionInput',
  removeProgramCriterion: 'ProgramCriterionInput',
  declineInvitation: 'ParticipationInput',
  pauseParticipation: 'ParticipationInput',
  resumeParticipation: 'ParticipationInput',
  leaveProgram: 'ParticipationInput',
}

export async function makeProgram(visitor: Visitor, name = 'Career'): Promise<Made> {
  const made = await mutate(
    visitor,
    'createProgram',
    { templateId: 'one-to-one-career', name, startsOn: '2027-01-04' },
    '... on Program { id version }',
  )
  if (made.__typename !== 'Program') throw new Error(JSON.stringify(made))
  return made as unknown as Made
}

export async function advance(visitor: Visitor, id: string, to: string): Promise<Outcome> {
  const { node } = dataOf(
    await visitor.ask<{ node: { version: number } }>(
      'query ($id: ID!) { node(id: $id) { ... on Program { version } } }',
      { id },
    ),
  )
  return await mutate(
    visitor,
    'advanceProgram',
    { id, version: node.version, to },
    '... on Program { status version } ... on NotReadyError { missing { key message } }',
  )
}

/** A program that takes people. */
export async function openProgram(visitor: Visitor, name?: string): Promise<Made> {
  const made = await makeProgram(visitor, name)
  await advance(visitor, made.id, 'INVITING')
  return { ...made, version: made.version + 1 }
}

export async function invite(
  { console, people }: Arranged,
  programId: string,
  names: readonly string[],
  role = 'MENTOREE',
): Promise<Outcome> {
  const personIds = names.map((name) => globalId('Person', people.get(name)))
  return await mutate(
    console,
    'invitePeople',
    { programId, personIds, role },
    '... on InvitePeopleSuccess { invitedCount alreadyInCount }',
  )
}

/** The one place of somebody in the portal, by its opaque id. */
export async function placeOf(portal: Visitor): Promise<{ id: string; version: number }> {
  const { viewer } = dataOf(
    await portal.ask<{ viewer: { participations: { id: string; version: number }[] } }>(
      '{ viewer { participations { id version } } }',
    ),
  )
  return viewer.participations[0]!
}

const ANSWERS = {
  introduction: 'I like long walks and short meetings.',
  experiences: ['new-role', 'setback'],
  challenges: ['new-role'],
} as const

/** Says yes in a role and answers what the career template requires of it. */
export async function takePart(portal: Visitor, role: 'MENTOR' | 'MENTOREE' | 'BOTH'): Promise<string> {
  const { id } = await placeOf(portal)
  await mutate(portal, 'acceptInvitation', { participationId: id, role })
  const keys =
    role === 'MENTOR'
      ? (['introduction', 'experiences'] as const)
      : role === 'MENTOREE'
        ? (['introduction', 'challenges'] as const)
        : (['introduction', 'experiences', 'challenges'] as const)
  const saved = await mutate(portal, 'saveAnswers', {
    participationId: id,
    answers: keys.map((key) => ({ key, value: ANSWERS[key] })),
  })
  if (saved.__typename !== 'MyParticipation') throw new Error(JSON.stringify(saved))
  return id
}

/** Lays places of invited people by the owner's hand, for rows in numbers. */
export async function layPlaces(
  server: TestServer,
  { organisationId }: Arranged,
  programId: string,
  count: number,
): Promise<void> {
  await asOwner(
    server.database,
    `WITH person AS (
      INSERT INTO app."Person" ("organisationId", id, "fullName", "updatedAt")
      SELECT $1, gen_random_uuid(), 'Somebody ' || n, now() FROM generate_series(1, $3) n RETURNING id)
    INSERT INTO app."Participation" ("organisationId", id, "programId", "personId", role, status, "mentorCapacity")
    SELECT $1, gen_random_uuid(), $2, id, 'mentor', 'active', 2 FROM person`,
    [organisationId, rowId(programId), count],
  )
}

/** The row's id inside an opaque one. */
export function rowId(opaque: string): string {
  return Buffer.from(opaque, 'base64').toString().split(':')[1] ?? ''
}
