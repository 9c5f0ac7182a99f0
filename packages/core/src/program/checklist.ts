import type { ProgramFacts } from './program-facts.ts'
import { PROGRAM_STATUSES, type ProgramStatus } from './status.ts'

/** One thing on the way of a program, in the order in which a program manager meets them. */
export interface ChecklistItem {
  readonly key: string
  readonly label: string
  /** How it stands, or what to know about it. */
  readonly detail: string | undefined
  readonly isDone: boolean
}

/**
 * The way of a program from its first day to its last. The first item that is not done is the one next thing that needs
 * a person (M18). Numbers are of people and things in a state, never of anybody's doings (M12).
 */
export function checklist(facts: ProgramFacts): readonly ChecklistItem[] {
  const { participations, runs, openProposals, managers } = facts
  const { living, agreementUnsigned } = facts.relationships
  const { readyMentors, readyMentorees, invited } = participations
  const isPast = (status: ProgramStatus) => PROGRAM_STATUSES.indexOf(facts.status) >= PROGRAM_STATUSES.indexOf(status)
  const { active, paused, declined, left } = participations
  const everybody = invited + active + paused + declined + left
  const isAnswered = runs.published > 0 && openProposals === 0
  const isReady = readyMentors > 0 && readyMentorees > 0
  return [
    item(
      'program-manager',
      'Name a program manager',
      isPast('closed') || managers > 0,
      count(managers, 'program manager'),
    ),
    item('open', 'Open the program for invitations', isPast('inviting'), 'Nobody hears of the program before that.'),
    item('invite', 'Invite people', isPast('matching') || everybody > 0, hearing(everybody)),
    item('ready', 'Let mentors and mentorees get ready', isPast('matching') || isReady, readiness(facts)),
    item('begin-matching', 'Begin matching', isPast('matching'), waiting(invited)),
    item(
      'matching-run',
      'Make a matching run',
      isPast('running') || runs.succeeded > 0,
      'You look at it before anybody else.',
    ),
    item(
      'publish',
      'Publish a matching run',
      isPast('running') || runs.published > 0,
      'People then get their proposals, with reasons.',
    ),
    item('run', 'Let the program run', isPast('running'), 'The proposals are out. People may still come in.'),
    item(
      'proposals-answered',
      'Wait for the answers to the proposals',
      isPast('closing') || isAnswered,
      `${count(openProposals, 'proposal')} waiting`,
    ),
    item(
      'agreements',
      'See that every pair has signed its agreement',
      isPast('closing') || (isAnswered && agreementUnsigned === 0),
      `${count(agreementUnsigned, 'agreement')} not signed by both`,
    ),
    item(
      'begin-closing',
      'Begin closing the program',
      isPast('closing'),
      'When its time is over: nobody comes in any more.',
    ),
    item(
      'relationships-ended',
      'Let every relationship come to its end',
      isPast('closed') || (isPast('closing') && living === 0),
      `${count(living, 'relationship')} going on`,
    ),
    item('close', 'Close the program', isPast('closed'), undefined),
  ]
}

function item(key: string, label: string, isDone: boolean, detail: string | undefined): ChecklistItem {
  return { key, label, detail, isDone }
}

function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`
}

function hearing(everybody: number): string {
  return everybody === 0
    ? 'Nobody takes part without their own yes.'
    : `${count(everybody, 'person', 'people')} invited or joined`
}

function readiness({ participations }: ProgramFacts): string {
  const { readyMentors, readyMentorees } = participations
  return `${count(readyMentors, 'mentor')} and ${count(readyMentorees, 'mentoree')} ready`
}

function waiting(invited: number): string | undefined {
  return invited === 0
    ? undefined
    : `${count(invited, 'invitation')} not answered yet. Matching does not have to wait for them.`
}
