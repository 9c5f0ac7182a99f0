import type { FaultKind } from '@ithaca/core/matching'
import type { DomainError } from '@ithaca/core/result'
import { JobFailure, type JobRun } from '../../platform/jobs/job-run.ts'
import { catalogue } from '../../plugins/catalogue.ts'
import { criterionLabel } from '../reasons/word-reasons.ts'
import type { EngineFailure } from './engine-failure.ts'
import type { Whereabouts } from './engine-requests.ts'

/** What a criterion did, in words. What it throws may carry answers, so its own words are never passed on. */
const DID: Readonly<Record<FaultKind, string>> = {
  'threw': 'it threw an error',
  'undeclared-read': 'it looked at something that it does not declare',
  'wrote': 'it changed what it was given, or the language itself',
  'bad-answer': 'it answered neither a score from 0 to 1 nor a verdict of its kind',
  'not-repeatable': 'it gave two answers to the same question',
  'bad-reason': 'it gave a reason that cannot be said: its text or what stands in it is missing',
  'no-effect': 'it is a rule that excludes nobody, whoever is compared',
  'too-slow': 'it did not come to an end',
  'too-much-memory': 'it took more memory than there is for a run',
  'ended': 'it ended the process that it ran in',
}

/** Who reads the names of the two at whom it happened. */
export type NameReader = Pick<JobRun, 'read' | 'actor'>

interface Fault extends Whereabouts {
  readonly kind: FaultKind
}

/** The failure of a run that the engine refused. */
export async function explainRefusal(reader: NameReader, { code, message, facts = {} }: DomainError): Promise<JobFailure> {
  if (code !== 'CRITERION_FAILED') return new JobFailure(code, message)
  const text = (name: string) => (facts[name] === undefined ? {} : { [name]: String(facts[name]) })
  return await nameFault(reader, {
    kind: facts['fault'] as FaultKind, ...text('criterionId'), ...text('mentorId'), ...text('mentoreeId'),
  })
}

/** The failure of a run whose engine came to its end, by a criterion or by the run's own size. */
export async function explainEnd(reader: NameReader, { end, at, stack }: EngineFailure): Promise<Error> {
  if (at.criterionId !== undefined || at.packageName !== undefined) return await nameFault(reader, { kind: end, ...at })
  switch (end) {
    case 'too-much-memory':
      return new JobFailure('RUN_TOO_LARGE', 'This run needs more memory than a run may take. Nothing was matched. Match in smaller programs.')
    case 'too-slow':
      return new JobFailure('RUN_TOO_LONG', 'This run took longer than a run may take. Nothing was matched. Start it again when the machine is less busy.')
    case 'ended':
    case 'threw':
      return Object.assign(new Error('The engine ended without a result.'), { stack })
  }
}

async function nameFault(reader: NameReader, { kind, packageName, criterionId = '', mentorId, mentoreeId }: Fault): Promise<JobFailure> {
  const names = await readNames(reader, [mentorId, mentoreeId].filter((id) => id !== undefined))
  const who = names.length > 0 ? ` at ${names.join(' and ')}` : ''
  return new JobFailure('CRITERION_FAILED',
    `${subject(packageName, criterionId)} failed${who}: ${DID[kind]}. Nothing was matched. Ask whoever looks after the plugin.`)
}

function subject(packageName: string | undefined, criterionId: string): string {
  if (packageName !== undefined) return `The plugin package ${packageName}`
  const overGroups = catalogue.groupRules.get(criterionId)
  if (overGroups !== undefined) return `The rule over groups ${criterionId} of the plugin ${overGroups.pluginId} ${overGroups.pluginVersion}`
  const plugin = catalogue.criteria.get(criterionId)
  return `The criterion "${criterionLabel(criterionId)}" (${criterionId}) of the plugin ${plugin?.pluginId} ${plugin?.pluginVersion}`
}

async function readNames({ read, actor }: NameReader, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  return await read(async (transaction) => {
    const rows = await transaction.participation.findMany({
      where: { organisationId: actor.organisationId, id: { in: [...ids] } },
      select: { id: true, person: { select: { fullName: true } } },
    })
    const nameOf = new Map(rows.map(({ id, person }) => [id, person.fullName]))
    return ids.map((id) => nameOf.get(id) ?? id)
  })
}
