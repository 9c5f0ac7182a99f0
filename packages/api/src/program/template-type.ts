import { audienceSentence, type FrozenTemplate, programQuestions, templateText } from '@ithaca/core/program'
import { settingsSchema } from '@ithaca/core/plugins'
import { findText } from '@ithaca/sdk'
import { batchLoads } from '../directory/batch.ts'
import { ParticipationRoleType } from '../participation/enums.ts'
import { builder, transactionOf } from '../platform/graphql/builder.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { ClauseType } from './clause-type.ts'
import { ProgramKindType } from './enums.ts'
import { LANGUAGE } from './language.ts'
import { limitOfKind } from './limit-of-kind.ts'
import { showAgreement } from './template-text.ts'

const TemplatePhaseType = builder.objectRef<{ key: string; label: string; weeks: number }>('TemplatePhase').implement({
  subGraphs: ['console'],
  fields: (t) => ({ key: t.exposeString('key'), label: t.exposeString('label'), weeks: t.exposeInt('weeks') }),
})

interface ShownTemplateCriterion {
  readonly id: string
  readonly label: string
  readonly description: string
  readonly isConstraint: boolean
  readonly weight: number
  readonly because: string
}

const TemplateCriterionType = builder.objectRef<ShownTemplateCriterion>('TemplateCriterion').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    id: t.exposeID('id'),
    label: t.exposeString('label'),
    description: t.exposeString('description'),
    isConstraint: t.exposeBoolean('isConstraint'),
    weight: t.exposeFloat('weight', { description: 'Points of 100 over all preferences. 0 for a rule.' }),
    because: t.exposeString('because', { description: 'Why it is here with this weight, with its source (M7).' }),
  }),
})

interface ShownTemplateQuestion {
  readonly key: string
  readonly label: string
  readonly roles: readonly ('mentor' | 'mentoree')[]
  readonly audience: string
}

const TemplateQuestionType = builder.objectRef<ShownTemplateQuestion>('TemplateQuestion').implement({
  subGraphs: ['console'],
  description: 'A question that the program asks. Its answers are not in this schema.',
  fields: (t) => ({
    key: t.exposeString('key'),
    label: t.exposeString('label'),
    roles: t.field({ type: [ParticipationRoleType], resolve: ({ roles }) => [...roles] }),
    audience: t.exposeString('audience', {
      description: 'Who sees the answer, as the person who answers reads it (M14).',
    }),
  }),
})

/** The shape of a program, whether installed or frozen in one. */
export const TemplateType = builder.objectRef<FrozenTemplate>('Template').implement({
  subGraphs: ['console'],
  description: 'The reusable shape of a program: phases, rhythm, agreement, questions, criteria.',
  fields: (t) => ({
    id: t.id({ resolve: ({ template }) => template.id }),
    version: t.string({ resolve: ({ template }) => template.version }),
    kind: t.field({ type: ProgramKindType, resolve: ({ template }) => template.kind }),
    limit: t.string({
      nullable: true,
      description: 'What of such a program cannot be done here yet; null when all of it can.',
      resolve: ({ template }) => limitOfKind(template.kind) ?? null,
    }),
    name: t.string({ resolve: (frozen) => templateText(frozen, frozen.template.name, LANGUAGE) }),
    description: t.string({ resolve: (frozen) => templateText(frozen, frozen.template.description, LANGUAGE) }),
    languages: t.stringList({ resolve: ({ template }) => [...template.languages] }),
    settingsSchema: t.field({
      type: 'JSON',
      nullable: true,
      description: 'JSON Schema (draft 2020-12) of what the installed template lets an organisation choose when it makes a program; null when there is nothing.',
      resolve: ({ template: { id } }) => {
        const installed = catalogue.templates.get(id)
        return (installed && settingsSchema(installed.template)) ?? null
      },
    }),
    phases: t.field({
      type: [TemplatePhaseType],
      resolve: (frozen) =>
        frozen.template.phases.map(({ key, label, weeks }) => ({
          key,
          weeks,
          label: templateText(frozen, label, LANGUAGE),
        })),
    }),
    criteria: t.field({ type: [TemplateCriterionType], resolve: showTemplateCriteria }),
    questions: t.field({ type: [TemplateQuestionType], resolve: showQuestions }),
    agreement: t.field({
      type: [ClauseType],
      resolve: async (frozen, _args, context) => {
        const name = await organisationNames(transactionOf(context), context.actor?.organisationId ?? '')
        return showAgreement(frozen, name ?? '')
      },
    }),
    meetEveryWeeks: t.int({
      description: '0 when the program meets once.',
      resolve: ({ template }) => template.cadence.everyWeeks,
    }),
    meetingMinutes: t.int({ resolve: ({ template }) => template.cadence.minutes }),
  }),
})

function showTemplateCriteria(frozen: FrozenTemplate): ShownTemplateCriterion[] {
  return frozen.template.criteria.map(({ criterion: id, weight, because }) => {
    const introduced = frozen.criteria.find((criterion) => criterion.id === id)
    return {
      id,
      label: (introduced && findText(introduced.messages, 'label', LANGUAGE)) ?? id,
      description: (introduced && findText(introduced.messages, 'description', LANGUAGE)) ?? '',
      isConstraint: introduced?.isConstraint ?? false,
      weight: weight ?? 0,
      because: templateText(frozen, because, LANGUAGE),
    }
  })
}

function showQuestions(frozen: FrozenTemplate): ShownTemplateQuestion[] {
  return programQuestions(frozen, catalogue, 'both').map(({ key, field, messages, sides, visibleTo }) => ({
    key,
    label: findText(messages, field.label, LANGUAGE) ?? key,
    roles: sides,
    audience: audienceSentence(visibleTo),
  }))
}

/** Asked by every agreement of a list, loaded once. */
const organisationNames = batchLoads(async (transaction, ids) => {
  const organisations = await transaction.organisation.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
  })
  return new Map(organisations.map(({ id, name }) => [id, name]))
})
