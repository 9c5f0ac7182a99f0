/** What must not compile. Each `@ts-expect-error` fails the type check when the line below it compiles after all. */
import { z } from 'zod'
import {
  allow,
  defineCriterion,
  definePlugin,
  directory,
  exclude,
  field,
  labels,
  noData,
  reason,
} from '../../src/index.ts'

const common = { label: 'label', description: 'description', because: 'because' } as const
const preference = { ...common, kind: 'preference', weight: 10 } as const

const interests = field.tags({ label: 'interests', visibleTo: ['partner'] })
const years = field.number({ label: 'years', visibleTo: [], unit: 'years', min: 0, max: 60 })
const mode = field.choice({ label: 'mode', visibleTo: [], options: { near: 'near', far: 'far' } })

export const declared = defineCriterion({
  ...preference,
  id: 'declared',
  reads: { interests, years },
  settings: z.object({ rareCountsMore: z.boolean().default(true) }),
  score: ({ settings, sets }) => {
    // @ts-expect-error a setting that the schema does not have
    void settings.rareCountMore
    // @ts-expect-error a field that is not declared
    sets({ mentor: 'intrests', mentoree: 'interests' })
    // @ts-expect-error a number is no set
    sets({ mentor: 'years', mentoree: 'interests' })
    return sets({
      mentor: 'interests',
      mentoree: 'interests',
      weight: settings.rareCountsMore ? 'rarity' : 'equal',
    })
  },
  explain: ({ mentor, mentoree, settings }) => {
    // @ts-expect-error a field that is not declared
    void mentor.birthday
    // @ts-expect-error anything may be missing
    void mentoree.interests.length
    // @ts-expect-error settings have the type of their schema
    const wrong: string = settings.rareCountsMore
    return reason('shared', { tags: labels('interests', mentor.interests ?? []), wrong })
  },
})

export const sided = defineCriterion({
  ...preference,
  id: 'sided',
  reads: { mentor: { years }, mentoree: { mode } },
  pair: ({ mentor, mentoree }) => {
    // @ts-expect-error the mentoree's field is not the mentor's
    void mentor.mode
    // @ts-expect-error a choice is one of its options
    if (mentoree.mode === 'elsewhere') return 0
    return mentor.years === undefined ? noData() : mentor.years / 60
  },
  explain: () => undefined,
})

defineCriterion({
  ...preference,
  id: 'preference-that-excludes',
  reads: { department: directory.department() },
  // @ts-expect-error a preference does not exclude
  pair: () => exclude(reason('same')),
  explain: () => undefined,
})

defineCriterion({
  ...common,
  kind: 'constraint',
  id: 'constraint-that-scores',
  reads: { department: directory.department() },
  // @ts-expect-error a constraint does not score
  pair: () => 0.5,
  explain: () => undefined,
})

// @ts-expect-error the kind of field does not exist (M4)
field.rating({ label: 'rating', visibleTo: [] })
// @ts-expect-error nor does the directory hand out grades (M4)
directory.grade()
// @ts-expect-error every field says who sees it (M14)
field.text({ label: 'introduction' })
// @ts-expect-error a fallback has the field's own type
field.languages({ label: 'languages', visibleTo: [], fallback: directory.department() })

const constraint = defineCriterion({
  ...common,
  kind: 'constraint',
  id: 'different-department',
  reads: { department: directory.department() },
  score: ({ keyed }) =>
    keyed({
      mentor: ({ department }) => department,
      mentoree: ({ department }) => department,
      score: (mentor, mentoree) => (mentor === mentoree ? exclude(reason('same')) : allow()),
    }),
  explain: () => reason('different'),
})

const texts = { label: 'a', description: 'b', because: 'c', same: 'd', different: 'e' }
const identity = { id: 'plugin', version: '1.0.0', engine: '^1.0' }

export const complete = definePlugin({ ...identity, criteria: [constraint], messages: { en: texts, fr: texts } })

const { same: _same, ...withoutSame } = texts
export const lackingInFrench = definePlugin({
  ...identity,
  criteria: [constraint],
  messages: {
    en: texts,
    // @ts-expect-error French lacks the key "same"
    fr: withoutSame,
  },
})

export const lackingEverywhere = definePlugin({
  ...identity,
  // @ts-expect-error the criterion says "same", for which there is no message
  criteria: [constraint],
  messages: { en: withoutSame },
})

// @ts-expect-error English is always there
export const lackingEnglish = definePlugin({ ...identity, criteria: [], messages: { fr: texts } })
