import { randomUUID } from 'node:crypto'
import { freezeTemplate, programQuestions } from '@ithaca/core/program'
import { buildTemplate, type Field } from '@ithaca/sdk'
import pg from 'pg'
import { catalogue } from '../../src/plugins/catalogue.ts'
import type { TestDatabase } from '../harness/database.ts'

const TEMPLATE = 'one-to-one-career'

export interface ArrangedPerson {
  readonly personId: string
  readonly participationId: string
  readonly name: string
}

export interface ArrangedProgram {
  readonly id: string
  readonly organisationId: string
  readonly mentors: readonly ArrangedPerson[]
  readonly mentorees: readonly ArrangedPerson[]
}

export interface ProgramPlan {
  readonly organisationId: string
  readonly mentors: number
  readonly mentorees: number
  readonly status?: string
  readonly mentorCapacity?: number
  readonly name?: string
  readonly floor?: number
  /** The career template unless told; in a peer circle everybody takes part on both sides, all of them as `mentors`. */
  readonly template?: string
}

/** A template frozen as a new program's would be. */
export function frozenTemplate(id = TEMPLATE) {
  const loaded = catalogue.templates.get(id)
  const built = loaded && buildTemplate(loaded.template)
  if (!loaded || !built?.ok) throw new Error(`The template ${id} is not installed.`)
  return freezeTemplate(built.value, loaded, catalogue)
}

/** Made-up answers that differ from person to person, the same each time. */
export function makeUpAnswer(field: Field, seed: number): unknown {
  const pick = (options: object, count: number) => {
    const keys = Object.keys(options)
    return [...new Set(Array.from({ length: count }, (_, at) => keys[(seed * 7 + at * (1 + (seed % 5))) % keys.length]!))]
  }
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return `Canary words of person ${seed}`
    case 'choice':
      return pick(field.options, 1)[0]
    case 'tags':
      return pick(field.options, Math.min(field.max, 3))
    case 'ranking':
      return pick(field.options, Math.min(field.places, 3))
    case 'number':
      return field.min + field.step * (seed % Math.max(1, Math.floor((field.max - field.min) / field.step)))
    case 'languages':
      return ['en', ...(seed % 3 === 0 ? ['fr'] : [])]
    case 'time-zone':
      return seed % 2 === 0 ? 'Europe/Athens' : 'Europe/Paris'
    case 'date':
      return '2020-01-01'
    case 'place':
      return { country: 'GR', city: 'Ithaca' }
    case 'people':
      return []
  }
}

/** Arranges a program of ready people, by the owner's hand: every second one in another department, nobody's manager. */
export async function arrangeProgram(database: TestDatabase, plan: ProgramPlan): Promise<ArrangedProgram> {
  const { organisationId, mentorCapacity = 1, status = 'matching', name = 'Career', floor = 0, template = TEMPLATE } = plan
  const frozen = frozenTemplate(template)
  const asMentor = frozen.template.kind === 'peer' ? ('both' as const) : ('mentor' as const)
  const policy = {
    floor,
    criteria: frozen.template.criteria.map(({ criterion, weight = 0, settings = {} }) => ({
      criterion, weight, settings, isConstraint: catalogue.criteria.get(criterion)?.criterion.kind === 'constraint',
      settingsVersion: catalogue.criteria.get(criterion)?.criterion.version ?? 1,
    })),
  }
  const id = randomUUID()
  const people = Array.from({ length: plan.mentors + plan.mentorees }, (_, seed) => {
    const role = seed < plan.mentors ? asMentor : ('mentoree' as const)
    const ids = { personId: randomUUID(), participationId: randomUUID() }
    const answers = programQuestions(frozen, catalogue, role).map(({ key, field }) => ({ key, value: makeUpAnswer(field, seed) }))
    return { ...ids, name: `${role} ${String(seed).padStart(5, '0')}`, role, seed, department: `Department ${seed % 7}`, answers }
  })
  const client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  try {
    await client.query(
      `INSERT INTO app."Program" ("organisationId", id, name, status, "templateId", "templateVersion", template, policy, "startsOn", "createdById")
       VALUES ($1, $2, $3, $4::app."ProgramStatus", $5, '1.0.0', $6, $7, '2026-11-23', $8)`,
      [organisationId, id, name, status, template, JSON.stringify(frozen), JSON.stringify(policy), randomUUID()])
    await client.query(
      `INSERT INTO app."Person" ("organisationId", id, "fullName", department, "timeZone", languages, "updatedAt")
       SELECT $1, "personId", name, department, 'Europe/Athens', '{en}', now()
       FROM jsonb_to_recordset($2::jsonb) AS r("personId" uuid, name text, department text)`, [organisationId, JSON.stringify(people)])
    await client.query(
      `INSERT INTO app."Participation" ("organisationId", id, "programId", "personId", role, status, "mentorCapacity", "mentoreeCapacity")
       SELECT $1, "participationId", $2, "personId", role::app."ParticipationRole", 'active',
         CASE role WHEN 'mentoree' THEN 0 ELSE $4::int END, CASE role WHEN 'mentor' THEN 0 ELSE 1 END
       FROM jsonb_to_recordset($3::jsonb) AS r("participationId" uuid, "personId" uuid, role text)`,
      [organisationId, id, JSON.stringify(people), mentorCapacity])
    await client.query(
      `INSERT INTO app."Answer" ("organisationId", "participationId", "personId", field, value, "updatedAt")
       SELECT $1, r."participationId", r."personId", a.key, a.value, now()
       FROM jsonb_to_recordset($2::jsonb) AS r("participationId" uuid, "personId" uuid, answers jsonb),
         jsonb_to_recordset(r.answers) AS a(key text, value jsonb)`, [organisationId, JSON.stringify(people)])
  } finally {
    await client.end()
  }
  return {
    id, organisationId,
    mentors: people.filter(({ role }) => role !== 'mentoree'),
    mentorees: people.filter(({ role }) => role === 'mentoree'),
  }
}
