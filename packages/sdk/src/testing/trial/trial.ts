import type { Criterion, ScoreContext } from '../../criterion/criterion.ts'
import type { Answer } from '../../criterion/verdict.ts'
import type { AnyView } from '../../field/reads.ts'
import { freezeValue, madeUpPeople, type MadeUpPeople, type MadeUpPerson } from '../people/made-up-people.ts'
import { createReference, type Reference } from '../reference/create-reference.ts'
import { parseSettings } from '../../settings/settings.ts'
import { watchPeople, type Watch } from './watch.ts'

/** A pair that an author gives as a case: what the criterion sees of each. */
export interface ExamplePair {
  readonly mentor: AnyView
  readonly mentoree: AnyView
}

/** What came of asking about one pair. */
export interface Outcome {
  readonly mentor: MadeUpPerson
  readonly mentoree: MadeUpPerson
  readonly answer?: Answer
  /** The message of what was thrown instead of an answer. */
  readonly thrown?: string
}

/** A criterion set up to be tried: settings at their defaults, people, and a watch over what it does to them. */
export interface Trial {
  readonly criterion: Criterion
  readonly context: ScoreContext
  readonly people: MadeUpPeople
  readonly watch: Watch
}

/** The day on which all trials happen. */
const TODAY = '2027-03-01'

/** Sets a trial up. Default settings that do not parse were found before. */
export function createTrial(criterion: Criterion, examples: readonly ExamplePair[]): Trial {
  const parsed = parseSettings(criterion.settings, {})
  if (!parsed.ok) throw new Error(`The default settings of ${criterion.id} do not parse.`)
  const watch: Watch = { undeclared: new Set(), changed: new Set() }
  const people = withExamples(madeUpPeople(criterion.reads), examples)
  return {
    criterion,
    context: Object.freeze({ settings: parsed.value, today: TODAY }),
    people: watchPeople(people, criterion.reads, watch),
    watch,
  }
}

function person(id: string, view: AnyView): MadeUpPerson {
  const entries = Object.entries(view).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, freezeValue(value)] as const],
  )
  return { id, view: Object.freeze(Object.fromEntries(entries)) }
}

function withExamples({ mentors, mentorees }: MadeUpPeople, examples: readonly ExamplePair[]): MadeUpPeople {
  return {
    mentors: [...mentors, ...examples.map(({ mentor }, index) => person(`example-mentor-${index + 1}`, mentor))],
    mentorees: [
      ...mentorees,
      ...examples.map(({ mentoree }, index) => person(`example-mentoree-${index + 1}`, mentoree)),
    ],
  }
}

/** What was thrown, as a sentence. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

/** Whether something was thrown because a criterion wrote to what it was given. */
export function isWriteError(thrown: string | undefined): boolean {
  return /read.?only|not extensible|returned falsish|Cannot (assign|add|delete|define)/.test(thrown ?? '')
}

/** Somebody of whom a criterion may see nothing, or nothing is known. */
export function withNothing({ id }: MadeUpPerson): MadeUpPerson {
  return { id, view: Object.freeze({}) }
}

/** A reference for the trial's people, or what declaring the comparison threw. */
export function declareReference({ criterion, context, people }: Trial): Reference | string {
  try {
    return createReference(criterion, context, people)
  } catch (error) {
    return messageOf(error)
  }
}

/** Asks about one pair. */
export function ask(reference: Reference, mentor: MadeUpPerson, mentoree: MadeUpPerson): Outcome {
  try {
    return { mentor, mentoree, answer: reference(mentor, mentoree) }
  } catch (error) {
    return { mentor, mentoree, thrown: messageOf(error) }
  }
}

/** All pairs of the trial's people, mentor by mentor. */
export function allPairs({ mentors, mentorees }: MadeUpPeople): readonly (readonly [MadeUpPerson, MadeUpPerson])[] {
  return mentors.flatMap((mentor) => mentorees.map((mentoree) => [mentor, mentoree] as const))
}

/** Asks about pairs in the order given. */
export function askAll(reference: Reference, pairs: ReturnType<typeof allPairs>): readonly Outcome[] {
  return pairs.map(([mentor, mentoree]) => ask(reference, mentor, mentoree))
}

/** A pair, as a finding names it. */
export function nameOf({ mentor, mentoree }: Outcome): string {
  return `${mentor.id} with ${mentoree.id}: ${JSON.stringify(mentor.view)} with ${JSON.stringify(mentoree.view)}`
}
