import { wordsOf } from '../checks/performance-names.ts'
import { alreadyFound, places, type CharterCheck } from './check.ts'
import type { CharterSubject } from './subject.ts'

/** Likeness in these adds nothing to a relationship's quality (Tuma & Dolan); a rule may still speak of them. */
const DEMOGRAPHIC: ReadonlySet<string> = new Set([
  'age', 'ages', 'birthdate', 'birthday', 'birthyear', 'disability', 'ethnic', 'ethnicity', 'gender', 'genders',
  'marital', 'nationality', 'race', 'religion', 'sex', 'sexe',
])

function isDemographic(name: string): boolean {
  return wordsOf(name).some((word) => DEMOGRAPHIC.has(word))
}

function findLikeness({ template, criteria }: CharterSubject) {
  return places(
    template.criteria.flatMap(({ criterion: id, weight }, index) => {
      const reads = criteria?.get(id)?.reads
      const names = [id, ...Object.keys(reads?.mentor ?? {}), ...Object.keys(reads?.mentoree ?? {})]
      return (weight ?? 0) > 0 && names.some(isDemographic) ? [`criteria.${index}`] : []
    }),
  )
}

/** How people meet: their say in it, what counts, and that it can be explained. */
export const MATCHING_CHECKS: readonly CharterCheck[] = [
  {
    id: 'no-room-for-a-choice',
    rule: 'M5',
    severity: 'breaks',
    says: 'Somebody would have more partners than they can be there for.',
    mend: 'Leave a mentor room for 1 to 10 partners and a mentoree for 1 to 3.',
    find: alreadyFound('M5', /^capacity\./),
  },
  {
    id: 'too-little-time-to-answer',
    rule: 'M6',
    severity: 'breaks',
    says: 'There is too little or too much time to answer a proposal.',
    mend: 'Leave 3 to 60 days.',
    find: alreadyFound('M6', /^responseDays$/),
  },
  {
    id: 'pairs-are-assigned',
    rule: 'M6',
    severity: 'breaks',
    says: 'Pairs form without both having chosen.',
    mend: 'Form relationships "direct" or by "first-conversations".',
    find: alreadyFound('M6', /^forming$/),
  },
  {
    id: 'weights-unclear',
    rule: 'M7',
    severity: 'breaks',
    says: 'The weights do not read as shares, or nothing has a weight.',
    mend: 'Let the weights add up to 100.',
    find: alreadyFound('M7', /^criteria$/),
  },
  {
    id: 'weight-without-reason',
    rule: 'M7',
    severity: 'breaks',
    says: 'A criterion does not say why it weighs what it does.',
    mend: 'Say it in because, with a source.',
    find: alreadyFound('M7', /^criteria\.\d+\.because$/),
  },
  {
    id: 'demographic-likeness',
    rule: 'M7',
    severity: 'breaks',
    says: 'Likeness in gender, age, origin or the like has a weight.',
    mend: 'Take the weight away: it adds nothing to how good a relationship becomes.',
    find: findLikeness,
  },
  {
    id: 'no-floor',
    rule: 'M7',
    severity: 'breaks',
    says: 'Anybody would be proposed to anybody.',
    mend: 'Set a floor above 0: nobody unmatched is better than a poor match.',
    find: alreadyFound('M7', /^floor$/),
  },
  {
    id: 'cannot-explain',
    rule: 'M8',
    severity: 'breaks',
    says: 'A criterion is not installed, so nobody could be told why.',
    mend: 'Install the plugin that brings it, or take it out.',
    find: ({ template, criteria }) =>
      places(
        template.criteria.flatMap(({ criterion }, index) =>
          criteria === undefined || criteria.has(criterion) ? [] : [`criteria.${index}`],
        ),
      ),
  },
]
