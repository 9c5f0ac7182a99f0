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
  const { participations, runs, relationships, openProposals, managers } = facts
  const { readyMentors, readyMentorees, invited } = participations
  const isPast = (status: ProgramStatus) => PROGRAM_STATUSES.indexOf(facts.status) >= PROGRAM_STATUSES.indexOf(status)
  const everybody = invited + participations.active + participations.paused + participations.declined + participations.left
  const formed = relationships.living + relationships.ended
  return [
    item('program-manager', 'Name a program manager', managers > 0, count(managers, 'program manager')),
    item('open', 'Open the program for invitations', isPast('inviting'), 'Nobody hears of the program before that.'),
    item('invite', 'Invite people', everybody > 0, everybody > 0 ? `${count(everybody, 'person', 'people')} invited or joined` : 'Nobody takes part without their own yes.'),
    item('ready', 'Let mentors and mentorees get ready', isPast('matching') || (readyMentors > 0 && readyMentorees > 0), readiness(facts)),
    item('begin-matching', 'Begin matching', isPast('matching'), waiting(invited)),
    item('matching-run', 'Make a matching run', isPast('running') || runs.succeeded > 0, 'It proposes nothing yet. You look at it first.'),
    item('publish', 'Publish a matching run', isPast('running') || runs.published > 0, 'Each person then gets their proposal, with the reasons.'),
    item('run', 'Let the program run', isPast('running'), 'The proposals are out. People may still come in.'),
    item('proposals-answered', 'Wait for the answers to the proposals', isPast('closing') || (runs.published > 0 && openProposals === 0), count(openProposals, 'proposal') + ' waiting'),
    item('agreements', 'See that every pair has signed its agreement', isPast('closing') || (formed > 0 && relationships.agreementUnsigned === 0), count(relationships.agreementUnsigned, 'agreement') + ' not signed by both'),
    item('begin-closing', 'Begin closing the program', isPast('closing'), 'When its time is over: nobody comes in any more.'),
    item('relationships-ended', 'Let every relationship come to its end', isPast('closed') || (isPast('closing') && relationships.living === 0), count(relationships.living, 'relationship') + ' going on'),
    item('close', 'Close the program', isPast('closed'), undefined),
  ]
}

function item(key: string, label: string, isDone: boolean, detail: string | undefined): ChecklistItem {
  return { key, label, detail, isDone }
}

function count(number: number, one: string, several = `${one}s`): string {
  return `${number} ${number === 1 ? one : several}`
}

function readiness({ participations }: ProgramFacts): string {
  const { readyMentors, readyMentorees } = participations
  return `${count(readyMentors, 'mentor')} and ${count(readyMentorees, 'mentoree')} ready`
}

function waiting(invited: number): string | undefined {
  return invited === 0 ? undefined : `${count(invited, 'invitation')} not answered yet. Matching does not have to wait for them.`
}
