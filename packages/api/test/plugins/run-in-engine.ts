import type { PluginPackage } from '../../src/plugins/package.ts'
import type { Engine } from '../../src/matching/run/engine.ts'
import { type FrozenInputs, freezeInputs } from '../../src/matching/run/frozen-inputs.ts'
import { packageOf } from '../../src/plugins/catalogue.ts'

const SIDE = 3

function person(role: 'mentor' | 'mentoree', at: number): FrozenInputs['participants'][number] {
  const id = `${role}-${at}`
  return {
    id, personId: `person-of-${id}`, role, answers: {}, facts: { department: `Department ${at}` },
    mentorCapacity: role === 'mentor' ? 1 : 0, mentoreeDemand: role === 'mentoree' ? 1 : 0,
  }
}

/** Three mentors and three mentorees, matched by the criteria named. */
export function inputsFor(...criteriaIds: readonly string[]): Uint8Array {
  return freezeInputs({
    participants: (['mentor', 'mentoree'] as const).flatMap((role) => Array.from({ length: SIDE }, (_, at) => person(role, at))),
    policy: {
      criteria: criteriaIds.map((criterionId) => ({ criterionId, weight: 50, settings: {}, settingsVersion: 1 })),
      floor: 0, seed: 1, today: '2026-11-25', locks: [], vetoes: [], previousPartners: [],
    },
    lines: [],
    pluginVersions: {},
  }).content
}

export function packagesOf(...pluginIds: readonly string[]): PluginPackage[] {
  return pluginIds.map(packageOf)
}

/** Runs the engine and answers the facts of the fault that it names. */
export async function faultOf(engine: Engine, ...criteriaIds: readonly string[]): Promise<unknown> {
  const result = await engine.ask('run', inputsFor(...criteriaIds))
  return result.ok ? 'matched' : result.error.facts
}
