import { defineCriterion, field, inBoth, noData, reason } from '@ithaca/sdk'
import { belongings } from './belongings.ts'

const SEPARATOR = '|'

interface Chosen {
  readonly about: readonly string[] | undefined
  readonly seeks: readonly string[] | undefined
}

/** What somebody says of themselves, then what they seek; undefined when they chose neither. */
function keyOf({ about = [], seeks = [] }: Chosen): readonly string[] | undefined {
  if (about.length === 0 && seeks.length === 0) return undefined
  return [...about.toSorted(), SEPARATOR, ...seeks.toSorted()]
}

function partsOf(key: readonly string[]): { readonly about: readonly string[]; readonly seeks: readonly string[] } {
  const end = key.indexOf(SEPARATOR)
  return { about: key.slice(0, end), seeks: key.slice(end + 1) }
}

/** Whether the other is anything of what one seeks; undefined when one seeks nothing or the other says nothing. */
function isFound(seeks: readonly string[], about: readonly string[]): boolean | undefined {
  return seeks.length === 0 || about.length === 0 ? undefined : inBoth(seeks, about).length > 0
}

export const affinity = defineCriterion({
  id: 'affinity',
  kind: 'preference',
  label: 'label',
  description: 'description',
  because: 'because',
  weight: 5,
  symmetric: true,
  reads: {
    about: field.tags({
      label: 'about.label',
      help: 'about.help',
      visibleTo: [],
      options: belongings,
      max: 8,
    }),
    seeks: field.tags({
      label: 'seeks.label',
      help: 'seeks.help',
      visibleTo: [],
      options: belongings,
      max: 3,
    }),
  },
  score: ({ keyed }) =>
    keyed({
      mentor: keyOf,
      mentoree: keyOf,
      score: (mentor, mentoree) => {
        const one = partsOf(mentor)
        const other = partsOf(mentoree)
        const found = [isFound(one.seeks, other.about), isFound(other.seeks, one.about)].filter(
          (is) => is !== undefined,
        )
        return found.length === 0 ? noData() : found.filter(Boolean).length / found.length
      },
    }),
  // Who described themselves how, and who asked for what, stays with them: only that something private fits is said.
  explain: ({ score }) => (score > 0 ? reason('reason.found') : undefined),
})
