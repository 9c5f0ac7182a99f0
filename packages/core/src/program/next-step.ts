import { unreachable } from '../result/index.ts'
import type { ProgramFacts } from './program-facts.ts'
import { statusAfter, type ProgramStatus } from './status.ts'

/** One thing that must be there before a step can be taken. `message` is a sentence that says what to do. */
export interface MissingStep {
  readonly key: string
  readonly message: string
}

/** The step that a program takes next, with everything that is missing before it can be taken. */
export interface NextStep {
  readonly to: ProgramStatus
  readonly label: string
  /** Empty when the step can be taken now. */
  readonly missing: readonly MissingStep[]
}

/** What taking the step to a status is called. */
const LABELS: Readonly<Record<ProgramStatus, string>> = {
  draft: 'Make a draft',
  inviting: 'Open the program for invitations',
  matching: 'Begin matching',
  running: 'Let the program run',
  closing: 'Begin closing the program',
  closed: 'Close the program',
}

/** The next step of a program with all that is missing before it; undefined when it is closed. */
export function nextStep(facts: ProgramFacts): NextStep | undefined {
  const to = statusAfter(facts.status)
  return to === undefined ? undefined : { to, label: LABELS[to], missing: missingBefore(to, facts) }
}

function missingBefore(to: ProgramStatus, facts: ProgramFacts): readonly MissingStep[] {
  switch (to) {
    case 'draft':
      return []
    case 'inviting':
      return [...missingManager(facts), ...missingPlugins(facts)]
    case 'matching':
      return [...missingManager(facts), ...missingPlugins(facts), ...missingPeople(facts)]
    case 'running':
      return [...missingManager(facts), ...missingRun(facts)]
    case 'closing':
      return missingAnswers(facts)
    case 'closed':
      return missingEndings(facts)
    default:
      return unreachable(to)
  }
}

function need(isMissing: boolean, key: string, message: string): readonly MissingStep[] {
  return isMissing ? [{ key, message }] : []
}

function missingManager({ managers }: ProgramFacts): readonly MissingStep[] {
  return need(managers === 0, 'program-manager', 'Name at least one program manager, so that people know whom to ask.')
}

function missingPlugins({ missingCriteria }: ProgramFacts): readonly MissingStep[] {
  const list = missingCriteria.join(', ')
  return need(
    list !== '',
    'criteria-installed',
    `Install the plugins of these criteria, which the program matches by: ${list}.`,
  )
}

function missingPeople({ participations }: ProgramFacts): readonly MissingStep[] {
  const { readyMentors, readyMentorees, ready } = participations
  const isOnePerson = readyMentors > 0 && readyMentorees > 0 && ready < 2
  return [
    ...need(
      readyMentors === 0,
      'ready-mentor',
      'Wait for at least one mentor who has said yes and answered the questions.',
    ),
    ...need(
      readyMentorees === 0,
      'ready-mentoree',
      'Wait for at least one mentoree who has said yes and answered the questions.',
    ),
    ...need(isOnePerson, 'two-people', 'Wait for a second person: so far one is ready, as mentor and as mentoree.'),
  ]
}

function missingRun({ runs }: ProgramFacts): readonly MissingStep[] {
  if (runs.published > 0) return []
  return runs.succeeded > 0
    ? [{ key: 'published-run', message: 'Look at a matching run and publish it, so that people get their proposals.' }]
    : [{ key: 'published-run', message: 'Make a matching run and publish it, so that people get their proposals.' }]
}

function missingAnswers({ openProposals }: ProgramFacts): readonly MissingStep[] {
  const message =
    openProposals === 1
      ? 'One proposal still waits for its answers. It ends by itself when its time is over.'
      : `${openProposals} proposals still wait for their answers. They end by themselves when their time is over.`
  return need(openProposals > 0, 'proposals-answered', message)
}

function missingEndings(facts: ProgramFacts): readonly MissingStep[] {
  const { living } = facts.relationships
  const message =
    living === 1
      ? 'One relationship goes on. It ends with a closing conversation of the two.'
      : `${living} relationships go on. Each ends with a closing conversation of the two.`
  return [...missingAnswers(facts), ...need(living > 0, 'relationships-ended', message)]
}
