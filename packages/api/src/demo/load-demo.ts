import { createHash } from 'node:crypto'
import { lastCompleteMonth } from '@ithaca/core/reports'
import type { IdentityDatabase } from '../identity/accounts.ts'
import type { Database } from '../platform/database/client.ts'
import { runAs } from '../platform/database/client.ts'
import { dayOf } from '../program/today.ts'
import { takeSnapshot } from '../reports/take-snapshot.ts'
import { createDice } from './dice.ts'
import { answerCheckIns } from './made-up-check-ins.ts'
import { liveOn } from './made-up-living.ts'
import { addInvited, addVolunteers, type DemoScene, makeProgram, solveRun } from './made-up-program.ts'
import { answerInPart, liveThrough, publishRun } from './made-up-relationships.ts'
import { createMadeUpOrganisation, type MadeUpOrganisation } from './organisation/index.ts'

const NAME = 'Laertes & Daughters'
const SEED = 2010
const CAREER = 'one-to-one-career'
const GROUPS = 'group-mentoring'
const LOAD_LIMIT_MS = 300_000

export interface DemoOptions {
  readonly database: Database
  readonly identity: IdentityDatabase
  /** How many people the organisation has; 100 at least. */
  readonly people?: number
}

/**
 * Makes the demo organisation: its directory, one program that is running with relationships in every state, one that is
 * being matched, and one that is being matched in groups. All of it is made up, from a seed, in one transaction: a killed load leaves nothing.
 */
export async function loadDemo({ database, identity, people = 1_500 }: DemoOptions): Promise<void> {
  const organisationId = demoId('organisation')
  const organisation = createMadeUpOrganisation({ seed: SEED, people })
  const personIdOf = new Map(organisation.people.map(({ key }) => [key, demoId(`person ${key}`)]))
  const [admin, ...managers] = programManagersOf(organisation)
  const adminId = personIdOf.get(admin?.key ?? '') ?? ''
  // The account first: it refers to nobody until the people are there, and a second load finds it again.
  const account = { email: admin?.email ?? 'admin@laertes.example', name: admin?.fullName ?? 'Administrator', organisationId, personId: adminId, isAdmin: true }
  await identity.user.upsert({ where: { email: account.email }, update: account, create: { id: demoId('administrator'), ...account } })
  const asWorker = { surface: 'worker', organisationId, personId: adminId } as const
  await runAs(database, asWorker, async (transaction) => {
    await transaction.organisation.create({ data: { id: organisationId, name: NAME, isDemo: true, timeZone: 'Europe/Athens' } })
    const scene: DemoScene = { transaction, organisationId, adminId, now: new Date(), dice: createDice(SEED) }
    await writeDirectory(scene, organisation, personIdOf)
    const managerIds = managers.map(({ key }) => personIdOf.get(key) ?? '')
    const volunteers = chooseVolunteers(scene, organisation, personIdOf, new Set([adminId, ...managerIds]))
    await makeRunningProgram(scene, managerIds.slice(0, 1), volunteers)
    await liveOn(scene)
    await makeMatchingProgram(scene, managerIds.slice(1, 2), volunteers)
    await makeGroupProgram(scene, managerIds.slice(1, 2), volunteers)
  }, LOAD_LIMIT_MS)
}

/** A stable id, so that a load that was killed finds its own account again. */
function demoId(what: string): string {
  const hex = createHash('sha256').update(`ithaca demo ${what}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The administrator and two program managers: people of the people department, so far as there are any. */
function programManagersOf({ people }: MadeUpOrganisation) {
  const withAddress = people.filter(({ email, status }) => email !== undefined && status === 'active')
  const kin = withAddress.filter(({ function: work, department }) => /people|human/i.test(`${work ?? ''} ${department ?? ''}`))
  return [...kin.slice(2), ...withAddress].slice(0, 3)
}

async function writeDirectory({ transaction, organisationId }: DemoScene, organisation: MadeUpOrganisation, personIdOf: ReadonlyMap<string, string>): Promise<void> {
  await transaction.person.createMany({
    data: organisation.people.map(({ key, email, languages, ...person }) => ({
      ...person, organisationId, id: personIdOf.get(key) ?? '', languages: [...languages], ...(email === undefined ? {} : { email }),
    })),
  })
  await transaction.reportingLine.createMany({
    data: organisation.lines.map(({ personKey, managerKey, kind, startsOn, endsOn }) => ({
      organisationId, personId: personIdOf.get(personKey) ?? '', managerId: personIdOf.get(managerKey) ?? '', kind,
      startsOn: new Date(startsOn), ...(endsOn === undefined ? {} : { endsOn: new Date(endsOn) }),
    })),
  })
}

/** Groups of people for the programs, nobody in two, sized to the organisation. */
function chooseVolunteers({ dice }: DemoScene, { people }: MadeUpOrganisation, personIdOf: ReadonlyMap<string, string>, apart: ReadonlySet<string>) {
  const ids = people.filter(({ status }) => status === 'active').map(({ key }) => personIdOf.get(key) ?? '').filter((id) => !apart.has(id))
  const shuffled = dice.sample(ids, ids.length)
  return (share: number): string[] => shuffled.splice(0, Math.ceil(people.length * share))
}

async function makeRunningProgram(scene: DemoScene, managerIds: readonly string[], take: (share: number) => string[]): Promise<void> {
  const program = await makeProgram(scene, { templateId: CAREER, name: 'Finding your way', startedDaysAgo: 63, status: 'running', managerIds })
  await addVolunteers(scene, program, take(0.11), 70)
  await liveThrough(scene, await publishRun(scene, await solveRun(scene, program, 61), program, 60), 60)
  await addVolunteers(scene, program, take(0.05), 12)
  for (const proposal of await publishRun(scene, await solveRun(scene, program, 4), program, 3)) await answerInPart(scene, proposal, 3)
  await addInvited(scene, program, take(0.015), 'invited')
  await addInvited(scene, program, take(0.005), 'declined')
  await addInvited(scene, program, take(0.003), 'left')
  await answerCheckIns(scene, program)
  const { transaction, organisationId, now } = scene
  await takeSnapshot(transaction, { organisationId, programId: program.id, month: lastCompleteMonth(dayOf(now)) })
}

async function makeMatchingProgram(scene: DemoScene, managerIds: readonly string[], take: (share: number) => string[]): Promise<void> {
  const program = await makeProgram(scene, { templateId: CAREER, name: 'Voyages', startedDaysAgo: -21, status: 'matching', managerIds })
  await addVolunteers(scene, program, take(0.2), 10)
  await addInvited(scene, program, take(0.03), 'invited')
  await solveRun(scene, program, 1)
}

async function makeGroupProgram(scene: DemoScene, managerIds: readonly string[], take: (share: number) => string[]): Promise<void> {
  const program = await makeProgram(scene, { templateId: GROUPS, name: 'Crossing together', startedDaysAgo: -35, status: 'matching', managerIds })
  await addVolunteers(scene, program, take(0.04), 6)
  await solveRun(scene, program, 1)
}
