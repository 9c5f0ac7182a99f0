import { alreadyFound, places, type CharterCheck } from './check.ts'
import { wordingsOf, type CharterSubject } from './subject.ts'

/** Not when nobody, neither or none of them has to. */
const ASKS_A_REASON =
  /(?<!\b(nobody|no one|neither|none|not|never|cannot|\w+n[’']t|ne) )\b((must|has to|have to|needs? to|are asked to|please) (give|state|say|tell|explain)\b.*\b(reasons?|why)|(doit|doivent|devez|veuillez) (donner|indiquer|expliquer)\b.*\b(raisons?|pourquoi))/iu

function findAskedReasons({ template, messages }: CharterSubject) {
  return places(
    template.agreement.flatMap(({ topic, text }, index) =>
      topic === 'no-fault-exit' && wordingsOf(messages, text).some((wording) => ASKS_A_REASON.test(wording))
        ? [`agreement.${index}.text`]
        : [],
    ),
  )
}

/** Each text that prepares somebody, and where it is. */
function preparing({ template: { orientation, phases } }: CharterSubject) {
  return [
    ...(['mentor', 'mentoree'] as const).flatMap((side) =>
      orientation[side].map(({ text }, index) => ({ key: text, where: `orientation.${side}.${index}` })),
    ),
    ...phases.flatMap(({ guide }, index) =>
      (['mentor', 'mentoree'] as const).map((side) => ({ key: guide?.[side], where: `phases.${index}.guide.${side}` })),
    ),
  ]
}

function findUntold(subject: CharterSubject) {
  const { template, messages } = subject
  const isUntold = (key: string) =>
    template.languages.some((language) => (messages[language]?.[key] ?? '').trim() === '')
  return places(
    preparing(subject)
      .filter(({ key }) => typeof key === 'string' && isUntold(key))
      .map(({ where }) => where),
  )
}

function findUnnamedOfficer({ template, messages }: CharterSubject) {
  return places(
    template.agreement.flatMap(({ topic, text }, index) =>
      topic === 'limits-of-confidentiality' && wordingsOf(messages, text).some((wording) => !wording.includes('{officer}'))
        ? [`agreement.${index}.text`]
        : [],
    ),
  )
}

/** What the two agree on, how they go on, how they part, and what prepares them for it. */
export const PAIR_CHECKS: readonly CharterCheck[] = [
  {
    id: 'clause-missing',
    rule: 'M9',
    severity: 'breaks',
    says: 'The agreement says nothing about something that the two must have agreed on.',
    mend: 'Add the clause.',
    find: alreadyFound('M9', /^agreement$/),
  },
  {
    id: 'rhythm-unreasonable',
    rule: 'M9',
    severity: 'breaks',
    says: 'The meetings that it proposes are too many, too few, too long, or have no means.',
    mend: 'Propose a meeting every 1 to 26 weeks, of 15 to 480 minutes, by a means.',
    find: alreadyFound('M9', /^cadence\./),
  },
  {
    id: 'no-words-of-their-own',
    rule: 'M9',
    severity: 'weakens',
    says: 'The pair can add no words of its own about what it is for.',
    mend: 'Leave room for own words under the clause about purpose.',
    find: ({ template: { agreement } }) =>
      places(
        agreement.flatMap(({ topic, ownWords }, index) =>
          topic === 'purpose' && !ownWords ? [`agreement.${index}.ownWords`] : [],
        ),
      ),
  },
  {
    id: 'stage-missing',
    rule: 'M10',
    severity: 'breaks',
    says: 'The phases do not lead from a beginning to a closing.',
    mend: 'Have phases of initiation, cultivation and separation, in this order.',
    find: alreadyFound('M10', /^phases$/),
  },
  {
    id: 'phase-length',
    rule: 'M10',
    severity: 'breaks',
    says: 'A phase has no length, or one of years.',
    mend: 'Let it last 1 to 104 weeks.',
    find: alreadyFound('M10', /^phases\.\d+\.weeks$/),
  },
  {
    id: 'no-fault-exit-missing',
    rule: 'M11',
    severity: 'breaks',
    says: 'The agreement does not say that either may leave, without fault.',
    mend: 'Add the clause.',
    find: alreadyFound('M11', /^agreement$/),
  },
  {
    id: 'exit-asks-why',
    rule: 'M11',
    severity: 'breaks',
    says: 'The clause about leaving asks for a reason.',
    mend: 'Say that no reason is asked.',
    find: findAskedReasons,
  },
  {
    id: 'limits-missing',
    rule: 'M16',
    severity: 'breaks',
    says: 'The agreement does not say where confidentiality ends.',
    mend: 'Add the clause.',
    find: alreadyFound('M16', /^agreement$/),
  },
  {
    id: 'officer-unnamed',
    rule: 'M16',
    severity: 'weakens',
    says: 'The clause about the limits of confidentiality names nobody to turn to.',
    mend: 'Write {officer} where the named officer belongs.',
    find: findUnnamedOfficer,
  },
  {
    id: 'guide-missing',
    rule: 'M17',
    severity: 'breaks',
    says: 'A phase has no guide for one of the sides.',
    mend: 'Add the guide.',
    find: alreadyFound('M17', /^phases\./),
  },
  {
    id: 'orientation-missing',
    rule: 'M17',
    severity: 'breaks',
    says: 'Somebody is not prepared for something.',
    mend: 'Add a step to the orientation.',
    find: alreadyFound('M17', /^orientation\./),
  },
  {
    id: 'guide-untold',
    rule: 'M17',
    severity: 'breaks',
    says: 'A guide or a step has no text in a language that the template promises.',
    mend: 'Write the text, or take the language away.',
    find: findUntold,
  },
]
