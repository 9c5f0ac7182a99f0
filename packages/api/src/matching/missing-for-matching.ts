import type { MatchingParticipant } from '@ithaca/core/matching'
import { canMatch } from '@ithaca/core/program'
import type { Program } from '../generated/prisma/client.ts'
import { asWorker } from '../platform/database/client.ts'
import { transactionOf } from '../platform/graphql/builder.ts'
import type { OperationContext } from '../platform/graphql/context.ts'
import type { MissingStep } from '../platform/graphql/failures.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { criteriaOff, readDisabled } from '../plugins/disabled.ts'
import { frozenTemplateOf, policyOf } from '../program/stored.ts'
import { readParticipants } from './run/read-participants.ts'

/** What must be there before people can be matched, as far as it is not. */
export async function missingForMatching(context: OperationContext, program: Program): Promise<MissingStep[]> {
  const transaction = transactionOf(context)
  const { organisationId, id: programId } = program
  const missing = [...missingOfProgram(program), ...await missingSwitches(context, program)]
  if (missing.length > 0) return missing
  const people = await asWorker(transaction, 'console', () =>
    readParticipants(transaction, { organisationId, programId }, frozenTemplateOf(program)))
  return missingPeople(people)
}

/** What the program itself lacks, whoever takes part. */
export function missingOfProgram(program: Program): MissingStep[] {
  if (!canMatch(program.status)) {
    return [{ key: 'program-status', message: 'Begin matching first: until then people are still being invited, or the program is over.' }]
  }
  const gone = policyOf(program).criteria.filter(({ criterion }) => !catalogue.criteria.has(criterion))
  if (gone.length === 0) return []
  const list = gone.map(({ criterion }) => criterion).join(', ')
  return [{ key: 'criteria-installed', message: `Install the plugins of these criteria, which the program matches by: ${list}.` }]
}

/** Plugins that the organisation has switched off and the program matches by. */
export async function missingSwitches(context: OperationContext, program: Program): Promise<MissingStep[]> {
  const disabled = await readDisabled(transactionOf(context), program.organisationId)
  const off = criteriaOff(policyOf(program).criteria.map(({ criterion }) => criterion), disabled)
  if (off.length === 0) return []
  return [{ key: 'criteria-enabled', message: `The plugins of these criteria are switched off: ${off.join(', ')}. Ask an administrator, or take them from the program.` }]
}

/** Which side of these people is empty. */
export function missingPeople(people: readonly MatchingParticipant[]): MissingStep[] {
  const isMissing = (side: 'mentorCapacity' | 'mentoreeDemand') => people.every((person) => person[side] === 0)
  return [
    ...(isMissing('mentorCapacity')
      ? [{ key: 'ready-mentor', message: 'Wait for at least one mentor who has said yes, answered the questions and has a place left.' }]
      : []),
    ...(isMissing('mentoreeDemand')
      ? [{ key: 'ready-mentoree', message: 'Wait for at least one mentoree who has said yes, answered the questions and looks for a mentor.' }]
      : []),
  ]
}
