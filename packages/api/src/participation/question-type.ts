import { builder } from '../platform/graphql/builder.ts'
import { ParticipationRoleType } from './enums.ts'
import type { AskedKind, ShownOption, ShownQuestion } from './questions.ts'

const KINDS = {
  TEXT: { value: 'text' },
  LONG_TEXT: { value: 'long-text' },
  CHOICE: { value: 'choice' },
  TAGS: { value: 'tags' },
  RANKING: { value: 'ranking' },
  NUMBER: { value: 'number' },
  DATE: { value: 'date' },
  LANGUAGES: { value: 'languages' },
  TIME_ZONE: { value: 'time-zone' },
  PLACE: { value: 'place' },
} as const satisfies Record<string, { value: AskedKind }>

const QuestionKindType = builder.enumType('QuestionKind', { subGraphs: ['portal'], values: KINDS })

export const QuestionOptionType = builder.objectRef<ShownOption>('QuestionOption').implement({
  subGraphs: ['portal'],
  fields: (t) => ({ value: t.exposeString('value'), label: t.exposeString('label') }),
})

export const QuestionType = builder.objectRef<ShownQuestion>('Question').implement({
  subGraphs: ['portal'],
  description: "A question of the program with one's own answer.",
  fields: (t) => ({
    key: t.exposeString('key'),
    label: t.exposeString('label'),
    help: t.string({ nullable: true, resolve: ({ help }) => help ?? null }),
    kind: t.field({ type: QuestionKindType, resolve: ({ kind }) => kind }),
    isRequired: t.exposeBoolean('isRequired'),
    audience: t.exposeString('audience', { description: 'Who sees the answer, in a sentence (M14).' }),
    roles: t.field({ type: [ParticipationRoleType], resolve: ({ roles }) => [...roles] }),
    options: t.field({
      type: [QuestionOptionType],
      description: 'For CHOICE, TAGS, RANKING and LANGUAGES.',
      resolve: ({ options }) => [...options],
    }),
    allowsOwnWords: t.boolean({
      description: 'For TAGS: whether words may be added that are not among the options.',
      resolve: ({ field }) => field.kind === 'tags' && field.ownWords,
    }),
    maxLength: t.int({
      nullable: true,
      description: 'Characters.',
      resolve: ({ field }) => ('maxLength' in field ? field.maxLength : null),
    }),
    maxItems: t.int({
      nullable: true,
      resolve: ({ field }) =>
        field.kind === 'ranking' ? field.places : 'max' in field && field.kind !== 'number' ? field.max : null,
    }),
    min: t.float({ nullable: true, resolve: ({ field }) => (field.kind === 'number' ? field.min : null) }),
    max: t.float({ nullable: true, resolve: ({ field }) => (field.kind === 'number' ? field.max : null) }),
    unit: t.string({ nullable: true, resolve: ({ field }) => (field.kind === 'number' ? field.unit : null) }),
    answer: t.field({
      type: 'JSON',
      nullable: true,
      description: "One's own, or what the directory offers until one gives another; null when open.",
      resolve: ({ answer }) => answer,
    }),
  }),
})
