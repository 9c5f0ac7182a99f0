import { parseSettings } from '../../settings/settings.ts'
import type { ContractFinding } from '../contract-finding.ts'
import type { Trial } from '../trial/trial.ts'

/** A setting that no criterion has. */
const STRANGER = 'settingThatNobodyDeclared'

/** The names of the settings, from the schema's JSON Schema. */
function namesOf({ criterion }: Trial): readonly string[] {
  const schema = criterion.settings?.['~standard'].jsonSchema.input({ target: 'draft-2020-12' })
  const properties = schema?.['properties']
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}

/** A setting of the wrong type is refused, and one that nobody declared is refused or left out. */
export function checkSettings(trial: Trial): readonly ContractFinding[] {
  const { criterion } = trial
  const where = `criterion ${criterion.id}`
  const accepted = namesOf(trial).filter((name) => parseSettings(criterion.settings, { [name]: { strange: [] } }).ok)
  const withStranger = parseSettings(criterion.settings, { [STRANGER]: 1 })
  const keeps = withStranger.ok && typeof withStranger.value === 'object' && STRANGER in (withStranger.value ?? {})
  return [
    ...accepted.map((name) => ({
      check: 'settings' as const,
      where,
      case: `${name} set to { strange: [] } was accepted`,
      mend: `Let the schema refuse values of ${name} that are of another type.`,
    })),
    ...(keeps
      ? [
          {
            check: 'unknown-settings' as const,
            where,
            case: `a setting that it does not have was kept`,
            mend: 'Let the schema leave out or refuse settings that it does not know.',
          },
        ]
      : []),
  ]
}
