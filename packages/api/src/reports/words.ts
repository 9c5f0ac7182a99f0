/** What tables, their rows and their columns are called. The screens speak English so far, so these do too. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'title': {
    'people': 'People',
    'relationships': 'Relationships',
    'phases': 'Relationships in each phase',
    'endings': 'How relationships have ended',
    'answers.rhythm': 'Check-in: the rhythm suits',
    'answers.openness': 'Check-in: one can speak openly',
    'answers.use': 'Check-in: it is of use',
    'answers.direction': 'Check-in: the direction is shared',
  },
  'by': { role: 'by role', country: 'by country', location: 'by location', function: 'by function', department: 'by department' },
  'everybody': { '': 'Everybody' },
  'together': { '': 'All together' },
  'others': { '': 'All others together' },
  'unknown': { '': 'Not in the directory' },
  'role': { mentor: 'Mentors', mentoree: 'Mentorees', both: 'Both mentor and mentoree' },
  'people': { invited: 'Invited', active: 'Taking part', paused: 'Pausing', declined: 'Declined', left: 'Have left' },
  'relationships': { forming: 'Agreement unsigned', active: 'Under way', paused: 'Pausing', ending: 'Coming to its end', ended: 'Ended' },
  'phases': { none: 'In no phase' },
  'endings': {
    none: 'Not ended',
    planned: 'As planned',
    no_fault: 'Through the no-fault door',
    left_program: 'Somebody left the program',
    left_organisation: 'Somebody left the organisation',
    chain_of_command: 'The chain of command changed',
  },
  'answers': { yes: 'Yes', partly: 'Partly', not_now: 'Not now', rather_not_say: 'Rather not say' },
}

/** The word for a value of a subject; the value itself when there is none. */
export function wordOf(subject: string, value: string): string {
  const words = WORDS[subject]
  return words && Object.hasOwn(words, value) ? (words[value] ?? value) : value
}
