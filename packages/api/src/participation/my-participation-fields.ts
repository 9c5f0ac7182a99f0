import { canMove, openQuestions, programQuestions, type Standing } from '@ithaca/core/program'
import { builder } from '../platform/graphql/builder.ts'
import { catalogue } from '../plugins/catalogue.ts'
import { frozenTemplateOf } from '../program/stored.ts'
import { ParticipationRoleType } from './enums.ts'
import { MyParticipationType } from './my-participation-type.ts'
import { QuestionType } from './question-type.ts'
import { FACT_COLUMNS, factsOf, showQuestions } from './questions.ts'

const MyParticipationCanType = builder.objectRef<Standing>('MyParticipationCan').implement({
  subGraphs: ['portal'],
  fields: (t) => ({
    accept: t.boolean({ resolve: (standing) => canMove('accept', standing) }),
    decline: t.boolean({ resolve: (standing) => canMove('decline', standing) }),
    pause: t.boolean({ resolve: (standing) => canMove('pause', standing) }),
    resume: t.boolean({ resolve: (standing) => canMove('resume', standing) }),
    leave: t.boolean({ resolve: (standing) => canMove('leave', standing) }),
    answer: t.boolean({ resolve: (standing) => canMove('answer', standing) }),
  }),
})

/** What asking and answering needs of a place. */
const WITH_ANSWERS = {
  answers: { select: { field: true, value: true } },
  program: { select: { template: true } },
  person: { select: FACT_COLUMNS },
} as const

builder.prismaObjectFields(MyParticipationType, (t) => ({
  questions: t.field({
    type: [QuestionType],
    description: 'For the role given, or for the one that the place has.',
    args: { role: t.arg({ type: ParticipationRoleType }) },
    select: WITH_ANSWERS,
    resolve: (participation, { role }) =>
      showQuestions(participation.program, role ?? participation.role, participation),
  }),
  isReady: t.boolean({
    description: 'Whether every required question is answered.',
    select: WITH_ANSWERS,
    resolve: ({ answers, program, person, role }) => {
      const answered = new Set(answers.map(({ field }) => field))
      const questions = programQuestions(frozenTemplateOf(program), catalogue, role)
      return openQuestions(questions, { answered, facts: factsOf(person) }).length === 0
    },
  }),
  viewerCan: t.field({
    type: MyParticipationCanType,
    select: { program: { select: { status: true } } },
    resolve: ({ status, program }) => ({ status, program: program.status }),
  }),
}))
