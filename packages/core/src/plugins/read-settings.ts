import { parseSettings, type Criterion } from '@ithaca/sdk'
import { fail, ok, type DomainError, type Result } from '../result/index.ts'

/** Settings as a program keeps them: as they were entered, with the criterion's version at that time. */
export interface StoredSettings {
  readonly version: number
  readonly value: unknown
}

/**
 * The settings that a criterion runs with: stored ones, moved on to its version if they are older, with defaults filled
 * in. Without stored ones, its defaults. Every setting that is wrong is an error with its path.
 */
export function readSettings(
  criterion: Criterion,
  stored: StoredSettings | undefined,
): Result<unknown, readonly DomainError[]> {
  const moved = moveSettingsOn(criterion, stored)
  if (!moved.ok) return fail([moved.error])
  const parsed = parseSettings(criterion.settings, moved.value)
  if (parsed.ok) return ok(parsed.value)
  return fail(parsed.issues.map(({ path, message }) => ({ code: 'SETTING_INVALID', message, path })))
}

/** Stored settings moved on to the criterion's version, not parsed yet; fails when its `upgrade` throws or they are newer. */
export function moveSettingsOn(
  { id, version, upgrade }: Criterion,
  stored: StoredSettings | undefined,
): Result<unknown, DomainError> {
  if (stored === undefined) return ok({})
  if (stored.version === version) return ok(stored.value)
  if (stored.version > version) {
    const message = `These settings are of version ${stored.version} of ${id}, and version ${version} is installed.`
    return fail({ code: 'SETTINGS_TOO_NEW', message: `${message} Install the newer plugin, or set them anew.` })
  }
  try {
    return ok(upgrade?.(stored.value, stored.version))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const message = `The settings of ${id} could not be moved on from version ${stored.version}: ${why}. Set them anew.`
    return fail({ code: 'SETTINGS_UPGRADE_FAILED', message })
  }
}

/** The JSON Schema (draft 2020-12) from which the form of a criterion or template is drawn; undefined when it has no settings. */
export function settingsSchema({ settings }: Pick<Criterion, 'settings'>): Readonly<Record<string, unknown>> | undefined {
  return settings?.['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
}
