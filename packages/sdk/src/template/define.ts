import type { ParsedSettings, SettingsOf, SettingsSchema } from '../settings/settings.ts'
import { parseSettings } from '../settings/settings.ts'
import type { ProgramTemplate, TemplateBody } from './template.ts'

/** What a template may leave to the usual: two weeks to answer, direct proposals, a floor of 0.3, no questions. */
type Usual = 'responseDays' | 'forming' | 'floor' | 'capacity' | 'questions'

/** A template as an author writes it. */
export type TemplateDefinition<Key extends string, Schema extends SettingsSchema | undefined> = Omit<
  ProgramTemplate<Key>,
  Usual
> &
  Partial<Pick<ProgramTemplate<Key>, Usual>> & {
    /** What an organisation may choose when it makes a program; every setting has a default. */
    readonly settings?: Schema
    /** What the settings change. Called once when a program is made; what it answers is checked like the rest. */
    readonly build?: (settings: SettingsOf<Schema>) => Partial<TemplateBody<Key>>
  }

/** A template that may be computed from settings. */
export interface BuildableTemplate<Key extends string = string> extends ProgramTemplate<Key> {
  readonly settings: SettingsSchema | undefined
  build?(settings: unknown): Partial<TemplateBody<Key>>
}

/** The template with its settings applied, or what is wrong with them. */
export type BuiltTemplate =
  | { readonly ok: true; readonly value: ProgramTemplate }
  | Extract<ParsedSettings, { readonly ok: false }>

/** Declares a program template: data, and at most a `build` that shapes it by its settings. */
export function defineProgramTemplate<const Key extends string, Schema extends SettingsSchema | undefined = undefined>(
  definition: TemplateDefinition<Key, Schema>,
): BuildableTemplate<Key> {
  const template = {
    responseDays: 14,
    forming: 'direct',
    floor: 0.3,
    capacity: { mentor: 2, mentoree: 1 },
    questions: {},
    settings: undefined,
    ...definition,
  }
  return Object.freeze(template) as unknown as BuildableTemplate<Key>
}

/** Applies settings to a template; without any, its defaults. What `build` throws is an issue. */
export function buildTemplate(template: BuildableTemplate, raw?: unknown): BuiltTemplate {
  const { settings, build, ...data } = template
  const parsed = parseSettings(settings, raw)
  if (!parsed.ok) return parsed
  try {
    return { ok: true, value: Object.freeze({ ...data, ...build?.(parsed.value) }) }
  } catch (error) {
    const message = `The template's build threw: ${error instanceof Error ? error.message : String(error)}`
    return { ok: false, issues: [{ path: [], message }] }
  }
}
