import { defineCriterion, inBoth, languageNames, noData, reason } from '@ithaca/sdk'
import { workingLanguages as languages } from './languages-field.ts'

/** How easily two people talk, by whose best language they would have to leave. */
const EASE = { bestOfBoth: 1, bestOfOne: 0.8, bestOfNeither: 0.6, none: 0 }

/** A preference: the nearer to each one's best language, the better. */
export const workingLanguages = defineCriterion({
  id: 'working-languages',
  kind: 'preference',
  label: 'label',
  description: 'description',
  because: 'because',
  weight: 7,
  symmetric: true,
  reads: { languages },
  score: ({ keyed }) =>
    keyed({
      mentor: (mentor) => mentor.languages,
      mentoree: (mentoree) => mentoree.languages,
      score: (mentor, mentoree) => {
        const [first] = mentor
        const [second] = mentoree
        if (first === undefined || second === undefined) return noData()
        if (first === second) return EASE.bestOfBoth
        if (mentor.includes(second) || mentoree.includes(first)) return EASE.bestOfOne
        return inBoth(mentor, mentoree).length > 0 ? EASE.bestOfNeither : EASE.none
      },
    }),
  explain: ({ mentor, mentoree, score }) => {
    const both = inBoth(mentoree.languages, mentor.languages)
    if (both.length === 0) return undefined
    const named = { languages: languageNames(both) }
    return score === EASE.bestOfBoth ? reason('reason.best', named) : reason('reason.common', named)
  },
})
