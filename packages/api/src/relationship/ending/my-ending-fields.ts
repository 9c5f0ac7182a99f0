import { canMoveRelationship, type LifeFacts, type TransitionName } from '@ithaca/core/relationship'
import { takesPeople, templateText } from '@ithaca/core/program'
import { builder } from '../../platform/graphql/builder.ts'
import { LANGUAGE } from '../../program/language.ts'
import { frozenTemplateOf } from '../../program/stored.ts'
import { MyRelationshipType } from '../my-relationship-type.ts'
import { ClosingWordType } from '../life/enums.ts'

const STEPS = {
  pause: 'pause', resume: 'resume', planEnding: 'plan-ending', callOffEnding: 'call-off-ending',
  sayClosingWord: 'part', end: 'end-without-fault',
} as const satisfies Readonly<Record<string, TransitionName>>

const MyRelationshipCanType = builder.objectRef<LifeFacts>('MyRelationshipCan').implement({
  subGraphs: ['portal'],
  fields: (t) => {
    const can = (name: TransitionName) => t.boolean({ resolve: (facts) => canMoveRelationship(name, facts) })
    return {
      pause: can(STEPS.pause), resume: can(STEPS.resume), planEnding: can(STEPS.planEnding),
      callOffEnding: can(STEPS.callOffEnding), sayClosingWord: can(STEPS.sayClosingWord), end: can(STEPS.end),
    }
  },
})

interface Standing {
  readonly foundAt: Date
  readonly waits: boolean
}

const MyChainConflictType = builder.objectRef<Standing>('MyChainConflict').implement({
  subGraphs: ['portal'],
  description: 'The directory has put one of the two above the other (M1). What the other chooses is nowhere.',
  fields: (t) => ({
    foundAt: t.expose('foundAt', { type: 'DateTime' }),
    iWait: t.exposeBoolean('waits', { description: 'You have chosen to wait until the line is gone.' }),
  }),
})

const ownChoice = (actor: { readonly personId: string } | undefined) => ({ where: { personId: actor?.personId ?? '' } })
const STANDING = { where: { goneAt: null }, select: { foundAt: true }, take: 1 } as const

builder.prismaObjectFields(MyRelationshipType, (t) => ({
  viewerCan: t.field({
    type: MyRelationshipCanType,
    select: { farewellUntil: true, chainConflicts: STANDING },
    resolve: ({ status, farewellUntil, chainConflicts }) => ({
      status, isInOneChain: chainConflicts.length > 0, hasSomebodyLeft: farewellUntil !== null,
    }),
  }),
  closesOn: t.expose('closesOn', { type: 'Date', nullable: true, description: 'The day of the closing conversation.' }),
  closingGuide: t.string({
    description: 'For the closing conversation, for your side (M10, M17).',
    select: { mentorPersonId: true, program: { select: { template: true } } },
    resolve: ({ mentorPersonId, program }, _args, { actor }) => {
      const frozen = frozenTemplateOf(program)
      const phase = frozen.template.phases.findLast(({ stage }) => stage === 'separation') ?? frozen.template.phases.at(-1)
      return templateText(frozen, phase?.guide[mentorPersonId === actor?.personId ? 'mentor' : 'mentoree'] ?? '', LANGUAGE)
    },
  }),
  farewellUntil: t.expose('farewellUntil', {
    type: 'Date', nullable: true, description: 'One of the two has left the organisation: the last day to say goodbye.',
  }),
  endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true }),
  redefinedAs: t.field({
    type: ClosingWordType,
    nullable: true,
    description: 'What remains, once both have said it: the quieter of the two words.',
    select: { redefinedAs: true },
    resolve: ({ redefinedAs }) => redefinedAs,
  }),
  myClosingWord: t.field({
    type: ClosingWordType,
    nullable: true,
    description: "One's own word; the other's is nowhere.",
    select: (_args, { actor }) => ({ partingChoices: ownChoice(actor) }),
    resolve: ({ partingChoices }) => partingChoices[0]?.closingWord ?? null,
  }),
  isRematchOffered: t.boolean({
    description: 'It has ended, and you may be matched with somebody else in its program (M11).',
    select: { program: { select: { status: true } } },
    resolve: ({ status, program }) => status === 'ended' && takesPeople(program.status),
  }),
  myRematch: t.boolean({
    nullable: true,
    description: 'Whether you would like to be matched anew; null while you have not said.',
    select: (_args, { actor }) => ({ partingChoices: ownChoice(actor) }),
    resolve: ({ partingChoices }) => partingChoices[0]?.rematch ?? null,
  }),
  chainConflict: t.field({
    type: MyChainConflictType,
    nullable: true,
    select: (_args, { actor }) => ({ chainConflicts: STANDING, partingChoices: ownChoice(actor) }),
    resolve: ({ chainConflicts: [standing], partingChoices: [mine] }) =>
      standing ? { foundAt: standing.foundAt, waits: mine?.waits === true } : null,
  }),
}))
