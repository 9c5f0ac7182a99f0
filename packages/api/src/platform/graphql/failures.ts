import type { DomainError } from '@ithaca/core/result'
import { GraphQLError } from 'graphql'
import { builder } from './builder.ts'

/** Base of all expected failures. Thrown by commands, answered as data, and the transaction rolls back. */
export class Failure extends Error {
  readonly code: string
  readonly path: readonly string[]

  constructor(code: string, message: string, path: readonly string[] = []) {
    super(message)
    this.code = code
    this.path = path
  }
}

/**
 * Whether a resolver's value is an expected failure. Pothos hands failures on in a proxy that hides their prototype:
 * `instanceof` says no to every one of them, and what failed would be committed.
 */
export function isFailure(value: unknown): boolean {
  const made = typeof value === 'object' && value !== null ? value.constructor : undefined
  return typeof made === 'function' && (made === Failure || made.prototype instanceof Failure)
}

/** An input that can't be used; `path` names it. */
export class InvalidInput extends Failure {}
/** Not there or not yours: the two look alike. */
export class NotFound extends Failure {
  constructor(path: readonly string[] = ['input', 'id']) {
    super('NOT_FOUND', 'That is not here, or not yours to see.', path)
  }
}
/** The state of things doesn't allow it now. */
export class Conflict extends Failure {}
/** Someone else changed it since it was read. */
export class StaleVersion extends Failure {
  readonly currentVersion: number

  constructor(currentVersion: number) {
    super('STALE_VERSION', 'Someone changed this since you opened it. Nothing was saved. Look at it as it is now and try again.', ['input', 'version'])
    this.currentVersion = currentVersion
  }
}

/** One thing that must be there before a step can be taken. */
export interface MissingStep {
  readonly key: string
  readonly message: string
}

/** A step that can't be taken yet, with everything that is missing. */
export class NotReady extends Failure {
  readonly missing: readonly MissingStep[]

  constructor(missing: readonly MissingStep[]) {
    super('NOT_READY', 'Something is missing before this step.', ['input'])
    this.missing = missing
  }
}

/** A core command's error as the failure that GraphQL answers with. */
export function toFailure(error: DomainError): Failure {
  return new InvalidInput(error.code, error.message, error.path ?? ['input'])
}

/** Thrown by queries for what is not there or not yours. The same words, code and path length for both. */
export function notFoundError(): GraphQLError {
  return new GraphQLError('Not found', { extensions: { code: 'NOT_FOUND' } })
}

const FailureInterface = builder.interfaceRef<Failure>('Failure').implement({
  subGraphs: ['console', 'portal'],
  description: 'An expected failure: what happened and what to do.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Stable, UPPER_SNAKE.' }),
    message: t.exposeString('message', { description: 'A sentence for people: what happened, what was kept, what to do.' }),
    path: t.stringList({ description: 'The input that is at fault.', resolve: (failure) => [...failure.path] }),
  }),
})

export const MissingStepType = builder.objectRef<MissingStep>('MissingStep').implement({
  subGraphs: ['console', 'portal'],
  fields: (t) => ({ key: t.exposeString('key'), message: t.exposeString('message') }),
})

builder.objectType(InvalidInput, { name: 'InvalidInputError', subGraphs: ['console', 'portal'], interfaces: [FailureInterface] })
builder.objectType(NotFound, { name: 'NotFoundError', subGraphs: ['console', 'portal'], interfaces: [FailureInterface] })
builder.objectType(Conflict, { name: 'ConflictError', subGraphs: ['console', 'portal'], interfaces: [FailureInterface] })
builder.objectType(StaleVersion, {
  name: 'StaleVersionError',
  subGraphs: ['console', 'portal'],
  interfaces: [FailureInterface],
  fields: (t) => ({ currentVersion: t.exposeInt('currentVersion') }),
})
builder.objectType(NotReady, {
  name: 'NotReadyError',
  subGraphs: ['console', 'portal'],
  interfaces: [FailureInterface],
  fields: (t) => ({ missing: t.field({ type: [MissingStepType], resolve: (failure) => [...failure.missing] }) }),
})

/** The failures that any mutation may answer with. */
export const COMMON_FAILURES = [InvalidInput, NotFound, Conflict, StaleVersion, NotReady]
export { FailureInterface }
