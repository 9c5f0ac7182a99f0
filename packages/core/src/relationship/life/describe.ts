import { RELATIONSHIP_STATUSES, STANDS } from './states.ts'
import { type Agent, type Condition, TRANSITION_NAMES, TRANSITIONS } from './transitions.ts'

const AGENTS: Readonly<Record<Agent, string>> = {
  one: 'either of the two', both: 'both', clock: 'time', directory: 'a change of the directory',
}

const CONDITIONS: Readonly<Record<Condition, string>> = {
  apart: 'neither is above the other',
  'in-one-chain': 'one is above the other',
  'all-here': 'both are in the organisation',
  'somebody-left': 'one has left the organisation',
}

/** The state machine as two tables in Markdown, for docs/relationship-states.md. */
export function describeLife(): string {
  const states = RELATIONSHIP_STATUSES.map((status) => row([`\`${status}\``, `The relationship ${STANDS[status]}.`, next(status)]))
  const transitions = TRANSITION_NAMES.map((name) => {
    const { from, to, by, when, way, means } = TRANSITIONS[name]
    const conditions = when.map((condition) => CONDITIONS[condition]).join('; ')
    return row([
      `\`${name}\``, from.map((status) => `\`${status}\``).join(', '), `\`${to}\``, by.map((agent) => AGENTS[agent]).join(', '),
      conditions, way === undefined ? '' : `\`${way}\``, means,
    ])
  })
  return [
    ...head(['state', 'what it is', 'what can follow']), ...states, '',
    ...head(['transition', 'from', 'to', 'by', 'only if', 'ends as', 'what happens']), ...transitions,
  ].join('\n')
}

function next(status: (typeof RELATIONSHIP_STATUSES)[number]): string {
  const names = TRANSITION_NAMES.filter((name) => TRANSITIONS[name].from.includes(status))
  return names.length === 0 ? 'nothing' : names.map((name) => `\`${name}\``).join(', ')
}

function head(titles: readonly string[]): string[] {
  return [row(titles), row(titles.map(() => '---'))]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
