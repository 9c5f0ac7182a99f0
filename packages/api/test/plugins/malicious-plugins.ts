import type { FaultKind } from '@ithaca/core/matching'
import type { EngineEnd } from '../../src/matching/run/engine-requests.ts'
import { layPlugins, pluginSource } from './lay-plugins.ts'

const PREFERENCE = `kind: 'preference', weight: 50,`

/** What a criterion does, by the fault that it is named with. */
export const EVIL: Readonly<Record<string, readonly [criterion: string, fault: FaultKind]>> = {
  'evil-throws': [`${PREFERENCE} pair: ({ mentor }) => { throw new Error(mentor.department) }`, 'threw'],
  'evil-nan': [`${PREFERENCE} pair: () => NaN`, 'bad-answer'],
  'evil-range': [`${PREFERENCE} score: ({ keyed }) => keyed({ mentor: (view) => view.department, mentoree: (view) => view.department, score: () => 1.5 })`, 'bad-answer'],
  'evil-mutates': [`${PREFERENCE} pair: ({ mentor }) => { mentor.department = 'Another'; return 1 }`, 'wrote'],
  'evil-pollutes': [`${PREFERENCE} pair: () => { Object.prototype.score = 1; return 1 }`, 'wrote'],
  'evil-dice': [`${PREFERENCE} pair: () => Math.random()`, 'not-repeatable'],
  'evil-peeks': [`${PREFERENCE} pair: ({ mentoree }) => (mentoree.salary > 3 ? 1 : 0)`, 'undeclared-read'],
  'evil-silent': [`${PREFERENCE} pair: () => 1, explain: () => reason('tells')`, 'bad-reason'],
  'evil-excuse': [`kind: 'constraint', pair: () => exclude(reason('tells'))`, 'bad-reason'],
}

/** What a criterion does that no engine survives. */
export const FATAL: Readonly<Record<string, readonly [criterion: string, end: EngineEnd]>> = {
  'fatal-loops': [`${PREFERENCE} pair: () => { for (;;); }`, 'too-slow'],
  'fatal-talks': [`${PREFERENCE} pair: () => 1, explain: () => { for (;;); }`, 'too-slow'],
  'fatal-allocates': [`${PREFERENCE} pair: () => { const kept = []; for (;;) kept.push(new Array(10_000).fill({})) }`, 'too-much-memory'],
  'fatal-buffers': [`${PREFERENCE} pair: () => Buffer.alloc(8 * 2 ** 30, 1).length`, 'too-much-memory'],
  'fatal-exits': [`${PREFERENCE} pair: () => process.exit(0)`, 'ended'],
}

/** What a rule over groups does, and how its end is told. */
export const OVER_GROUPS: Readonly<Record<string, readonly [rule: string, told: string]>> = {
  'groups-throw': [`({ members }) => { throw new Error(members[0].department) }`, 'it threw an error'],
  'groups-loop': [`() => { for (;;); }`, 'it did not come to an end'],
}

const ruling = (id: string, rule: string) => `${pluginSource(id, `${PREFERENCE} pair: () => 0.5`).replace('export default', 'const plugin =')}
  import { defineGroupRule, withGroupRules } from '@ithaca/sdk/unstable'
  export default withGroupRules(plugin, [defineGroupRule({ id: '${id}-rule', label: 'label', because: 'because', reads: { department: directory.department() }, group: ${rule} })])`

/** A rule that is none. */
const IDLE = `kind: 'constraint', pair: () => allow()`
/** What importing a package does, and what the catalogue says of it. */
export const IMPORTED: Readonly<Record<string, readonly [source: string, why: string]>> = {
  'import-throws': [`throw new Error('No')`, "It can't be imported: No"],
  'import-exits': [`process.exit(0)`, 'Importing it ends the process. A plugin must not call process.exit.'],
  'import-loops': [`for (;;);`, 'Importing it does not come to an end.'],
  'import-pollutes': [`Object.prototype.polluted = true; export default {}`, "It can't be imported: Cannot add property polluted, object is not extensible"],
  'import-nothing': [`export const plugin = 1`, "Its default export is not a plugin, or can't be looked at"],
}


/** Read by the catalogue: whoever imports this module first has these plugins installed. */
export const folder = layPlugins({
  'good-one': pluginSource('good-one', `${PREFERENCE} pair: () => 0.5`),
  'evil-idle': pluginSource('evil-idle', IDLE),
  'too-new': pluginSource('too-new', IDLE, '^9.0'),
  ...Object.fromEntries(Object.entries({ ...EVIL, ...FATAL }).map(([id, [criterion]]) => [id, pluginSource(id, criterion)])),
  ...Object.fromEntries(Object.entries(OVER_GROUPS).map(([id, [rule]]) => [id, ruling(id, rule)])),
  ...Object.fromEntries(Object.entries(IMPORTED).map(([name, [source]]) => [name, source])),
})
process.env['ITHACA_PLUGINS'] = folder
