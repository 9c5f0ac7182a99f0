import type { StandardJSONSchemaV1, StandardSchemaV1 } from '@standard-schema/spec'

/**
 * A schema for settings: any Standard Schema that also gives JSON Schema, from which the console draws the form
 * (zod 4.6 does both). It must parse `{}`: every setting has a default. It must answer at once, not with a promise.
 */
export interface SettingsSchema<Input = unknown, Output = Input> {
  readonly '~standard': StandardSchemaV1.Props<Input, Output> & StandardJSONSchemaV1.Props<Input, Output>
}

/** The settings of a criterion that has none. */
export type NoSettings = Readonly<Record<string, never>>

/** What a criterion with this schema receives as `settings`. */
export type SettingsOf<Schema> =
  Schema extends SettingsSchema<infer _Input, infer Output> ? Readonly<Output> : NoSettings

/** What is wrong with settings: where (`rareCountsMore`, `hours.least`), and what. */
export interface SettingsIssue {
  readonly path: readonly string[]
  readonly message: string
}

/** Settings that parsed, or what is wrong with them. */
export type ParsedSettings =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly issues: readonly SettingsIssue[] }

function segment(part: PropertyKey | StandardSchemaV1.PathSegment): string {
  return String(typeof part === 'object' ? part.key : part)
}

/**
 * Parses raw settings with a schema; without a schema only `{}` (or nothing) parses. Defaults are filled in.
 * A schema that throws or answers with a promise is an issue too.
 */
export function parseSettings(schema: SettingsSchema | undefined, raw: unknown): ParsedSettings {
  const input = raw ?? {}
  if (schema === undefined) return parseNothing(input)
  try {
    const result = schema['~standard'].validate(input)
    if (result instanceof Promise) return refuse('The settings schema answers later; it must answer at once.')
    if (result.issues === undefined) return { ok: true, value: result.value }
    return {
      ok: false,
      issues: result.issues.map(({ message, path }) => ({ message, path: (path ?? []).map(segment) })),
    }
  } catch (error) {
    return refuse(`The settings schema threw: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function parseNothing(input: unknown): ParsedSettings {
  const names = typeof input === 'object' && input !== null ? Object.keys(input) : ['']
  if (names.length === 0) return { ok: true, value: Object.freeze({}) }
  return { ok: false, issues: names.map((name) => ({ path: [name], message: 'This criterion has no settings.' })) }
}

function refuse(message: string): ParsedSettings {
  return { ok: false, issues: [{ path: [], message }] }
}
