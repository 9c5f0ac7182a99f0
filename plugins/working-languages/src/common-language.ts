import { allow, defineCriterion, exclude, inBoth, languageNames, reason } from '@ithaca/sdk'
import { workingLanguages } from './languages-field.ts'

/** A rule: two people without a common language are not proposed to each other. */
export const commonLanguage = defineCriterion({
  id: 'common-language',
  kind: 'constraint',
  label: 'common.label',
  description: 'common.description',
  because: 'common.because',
  symmetric: true,
  reads: { languages: workingLanguages },
  score: ({ keyed }) =>
    keyed({
      mentor: ({ languages }) => languages?.toSorted(),
      mentoree: ({ languages }) => languages?.toSorted(),
      score: (mentor, mentoree) =>
        inBoth(mentor, mentoree).length > 0 ? allow() : exclude(reason('common.reason.none')),
    }),
  explain: ({ mentor, mentoree }) => {
    const both = inBoth(mentoree.languages, mentor.languages)
    return both.length === 0 ? undefined : reason('common.reason.some', { languages: languageNames(both) })
  },
})
