import { namesOf } from '../checks/check-names.ts'
import { wordsOf } from '../checks/performance-names.ts'
import { alreadyFound, places, type CharterCheck } from './check.ts'
import { isWorded, questionsOf, wordingsOf, type CharterSubject, type PlacedQuestion } from './subject.ts'

const KNOWN_AUDIENCES: ReadonlySet<string> = new Set(['partner', 'program-manager'])
const MANAGERS: ReadonlySet<string> = new Set(['boss', 'supervisor', 'superior', 'linemanager', 'reportsto', 'hierarchie'])
const ASKS_FOR_MANAGER =
  /\b(line managers?|your (boss|supervisor|superior|manager)|report to|votre (responsable|supérieur|chef|manager))\b/iu
const JUDGES_PARTNER =
  /\b((rate|grade|score|assess|evaluate|judge) (your|the) (mentor|mentoree|partner)|how (good|satisfied|happy|useful|helpful)\b.*\b(mentor|mentoree|partner)\b|(notez|évaluez) votre (mentor|mentorée?|partenaire))/iu
const COUNTS_MEETINGS = /\b(how (many|often|long)\b.*\b(meet|met|meetings?|messages?)|combien de (rencontres|fois|messages))/iu

function ask(matches: (question: PlacedQuestion, subject: CharterSubject) => boolean): CharterCheck['find'] {
  return (subject) =>
    places(
      questionsOf(subject.template)
        .filter((question) => matches(question, subject))
        .map(({ where }) => where),
    )
}

function namesManager(name: string): boolean {
  const words = wordsOf(name)
  const joined = words.join('')
  return [...words, joined].some((word) => MANAGERS.has(word)) || (joined === 'manager' && words.length === 1)
}

/** What a template's own questions may not ask, and what each must say. */
export const QUESTION_CHECKS: readonly CharterCheck[] = [
  {
    id: 'asks-for-manager',
    rule: 'M1',
    severity: 'breaks',
    says: 'A question asks who somebody reports to.',
    mend: 'Leave it out: reporting lines come from the directory, where nobody can leave one out.',
    find: ask((question, { messages }) => namesManager(question.name) || isWorded(messages, question, ASKS_FOR_MANAGER)),
  },
  {
    id: 'free-text-to-manager',
    rule: 'M2',
    severity: 'breaks',
    says: 'What people write in their own words is shown to program managers.',
    mend: 'Take program-manager out of visibleTo, or offer choices in place of free text.',
    find: ask(
      ({ field }) =>
        (field.kind === 'text' || field.kind === 'long-text') && audienceOf(field.visibleTo).includes('program-manager'),
    ),
  },
  {
    id: 'unknown-audience',
    rule: 'M3',
    severity: 'breaks',
    says: 'An answer is shown to somebody beside the partner and the program managers.',
    mend: 'Show it to the partner, to program managers, or to nobody.',
    find: ask(({ field }) => audienceOf(field.visibleTo).some((audience) => !KNOWN_AUDIENCES.has(audience))),
  },
  {
    id: 'asks-for-performance',
    rule: 'M4',
    severity: 'breaks',
    says: 'A question asks for a rating, a rank, pay or the like.',
    mend: 'Leave the question out.',
    find: ask(({ name, field }, { messages, isPerformanceData }) => {
      const keys = [field.label, ...('options' in field ? Object.values(field.options) : [])]
      const said = [...namesOf({ [name]: field }), ...keys.flatMap((key) => wordingsOf(messages, key))]
      return said.some((text) => isPerformanceData(text))
    }),
  },
  {
    id: 'asks-about-partner',
    rule: 'M12',
    severity: 'breaks',
    says: 'A question asks for a judgement of the other person.',
    mend: 'Ask about the relationship, or leave the question out.',
    find: ask((question, { messages }) => isWorded(messages, question, JUDGES_PARTNER)),
  },
  {
    id: 'counts-meetings',
    rule: 'M12',
    severity: 'breaks',
    says: 'A question counts what a pair does.',
    mend: 'Leave the question out: the pair asks for help when it wants help.',
    find: ask((question, { messages }) => isWorded(messages, question, COUNTS_MEETINGS)),
  },
  {
    id: 'audience-missing',
    rule: 'M14',
    severity: 'breaks',
    says: 'A question does not say who sees the answer.',
    mend: 'Say it in visibleTo; an empty list means nobody.',
    find: alreadyFound('M14', /^questions\./),
  },
]

/** Templates from plain JavaScript may lack the list; another check says so. */
function audienceOf(visibleTo: readonly string[] | undefined): readonly string[] {
  return Array.isArray(visibleTo) ? visibleTo : []
}
