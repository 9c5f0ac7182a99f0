import { createChainOfCommand, type ReportingLine } from '@ithaca/core/directory'
import { type AppliedRules, type CallWatch, type CriterionChoice, listPlaces, type MatchingInput, type MatchingParticipant, type MatchingPolicy } from '@ithaca/core/matching'
import { type Catalogue, guardReasons, moveSettingsOn } from '@ithaca/core/plugins'
import { type DomainError, ok, type Result } from '@ithaca/core/result'
import type { GroupRule } from '@ithaca/sdk/unstable'
import { canonicalJson, sha256 } from '../../platform/canonical-json.ts'

/** One criterion with its settings as they are stored, and the version of their shape. */
export type FrozenChoice = CriterionChoice & { readonly settingsVersion: number }

/** What names the code of a plugin: the same hash is the same files. */
export interface FrozenPlugin {
  /** Of the package. */
  readonly name: string
  readonly version: string
  /** SHA-256 of its files. */
  readonly hash: string
}

/** Everything that a run depends on: the same content gives the same outcome, as long as the plugins' code is the same. */
export interface FrozenInputs {
  readonly participants: readonly MatchingParticipant[]
  readonly policy: Omit<MatchingPolicy, 'criteria'> & { readonly criteria: readonly FrozenChoice[] }
  /** Every line on the way up from a participant on the day of the run (M1). */
  readonly lines: readonly ReportingLine[]
  /** The plugins that bring the criteria, by plugin id. */
  readonly pluginVersions: Readonly<Record<string, FrozenPlugin>>
  /** Locks that stand but could not be kept, and why. */
  readonly restingLocks?: AppliedRules['resting']
  /** The prices of an earlier run to begin with. */
  readonly startPrices?: NonNullable<MatchingInput['startPrices']>
}

/** Inputs as they are kept: bytes, and the hash that names them. */
export interface FrozenContent {
  readonly content: Uint8Array<ArrayBuffer>
  readonly hash: string
}

/** The inputs as bytes, with the hash that names them. */
export function freezeInputs(inputs: FrozenInputs): FrozenContent {
  const content = new Uint8Array(new TextEncoder().encode(canonicalJson(inputs)))
  return { content, hash: sha256(content) }
}

/** Frozen bytes as they are read again. */
export function readFrozen(content: Uint8Array): FrozenInputs {
  return JSON.parse(new TextDecoder().decode(content)) as FrozenInputs
}

/** Names behind the numbers in which the engine tells where it is: rules over groups come after the criteria. */
export function castOf(frozen: FrozenInputs, catalogue: Catalogue) {
  const criteria = frozen.policy.criteria.map(({ criterionId }) => criterionId)
  return { criteria: [...criteria, ...groupRulesOf(frozen, catalogue).map(({ id }) => id)], ...listPlaces(frozen.participants) }
}

/** The rules over groups of the plugins that a run which forms groups is made from. */
function groupRulesOf({ policy, pluginVersions }: Pick<FrozenInputs, 'policy' | 'pluginVersions'>, { groupRules }: Catalogue): GroupRule[] {
  if (policy.groups === undefined) return []
  return [...groupRules.values()].filter(({ pluginId }) => pluginId in pluginVersions).map(({ rule }) => rule)
}

/** What the engine takes, from frozen inputs and the code of the criteria. Fails when older settings can't be moved on. */
export function thawInputs(
  { participants, policy, lines, startPrices, pluginVersions }: FrozenInputs,
  catalogue: Catalogue,
  watch?: CallWatch,
): Result<MatchingInput, DomainError> {
  const criteria: CriterionChoice[] = []
  for (const [place, { criterionId, weight, settings, settingsVersion }] of policy.criteria.entries()) {
    const criterion = catalogue.criteria.get(criterionId)?.criterion
    watch?.enter(place, -1, -1)
    const moved = criterion && moveSettingsOn(criterion, { version: settingsVersion, value: settings })
    watch?.leave()
    if (moved?.ok === false) return moved
    criteria.push({ criterionId, weight, settings: moved ? moved.value : settings })
  }
  return ok({
    participants,
    policy: { ...policy, criteria },
    criteria: criteria.flatMap(({ criterionId }) => {
      const loaded = catalogue.criteria.get(criterionId)
      return loaded === undefined ? [] : [guardReasons(loaded.criterion, loaded.messages)]
    }),
    groupRules: groupRulesOf({ policy, pluginVersions }, catalogue),
    chain: createChainOfCommand({ personIds: participants.map(({ personId }) => personId), lines, asOf: policy.today }),
    ...(startPrices && { startPrices }),
  })
}
