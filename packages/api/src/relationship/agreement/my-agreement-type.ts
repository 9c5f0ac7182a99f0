import {
  type Arranger, ARRANGERS, DAY_PARTS, type DayPart, differTerms, type DrawnClause, hostWords, readClauses,
} from '@ithaca/core/relationship'
import type { JsonValue } from '@prisma/client/runtime/client'
import type { Prisma } from '../../generated/prisma/client.ts'
import { QuestionOptionType } from '../../participation/question-type.ts'
import { builder } from '../../platform/graphql/builder.ts'
import { ClauseType } from '../../program/clause-type.ts'
import { LANGUAGE } from '../../program/language.ts'
import { frozenTemplateOf } from '../../program/stored.ts'

/** What an agreement's fields need of their relationship. */
export const agreementSelection = {
  mentorPersonId: true,
  mentoreePersonId: true,
  program: { select: { template: true } },
  agreements: { orderBy: { version: 'desc' }, include: { signatures: true } },
} satisfies Prisma.RelationshipSelect

type WithAgreement = Prisma.RelationshipGetPayload<{ select: typeof agreementSelection }>
type Version = WithAgreement['agreements'][number]

/** The latest version. A relationship is formed with its first, in one transaction. */
function latestOf({ agreements }: WithAgreement): Version {
  const [latest] = agreements
  if (!latest) throw new Error('A relationship without an agreement.')
  return latest
}

function clausesOf({ clauses }: { readonly clauses: JsonValue }): readonly DrawnClause[] {
  return clauses as unknown as readonly DrawnClause[]
}

function signedAt(version: Version, isSigner: (personId: string) => boolean): Date | null {
  return version.signatures.find(({ personId }) => isSigner(personId))?.signedAt ?? null
}

export const DayPartType = builder.enumType('DayPart', {
  subGraphs: ['portal'],
  values: { MORNING: { value: 'morning' }, MIDDAY: { value: 'midday' }, AFTERNOON: { value: 'afternoon' }, EVENING: { value: 'evening' } } as const,
})

export const ArrangerType = builder.enumType('Arranger', {
  subGraphs: ['portal'],
  description: 'Who of the two sees to the next time.',
  values: { MENTOR: { value: 'mentor' }, MENTOREE: { value: 'mentoree' }, EITHER: { value: 'either' } } as const,
})

/** A version with the one before it, from which it differs. */
type ShownVersion = Version & { readonly before: Version | undefined }

const AgreementVersionType = builder.objectRef<ShownVersion>('AgreementVersion').implement({
  subGraphs: ['portal'],
  description: 'One version of the terms. Every version is kept (M9).',
  fields: (t) => ({
    version: t.exposeInt('version'),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    proposedByMe: t.boolean({
      description: 'The first is drawn from the template, by nobody.',
      resolve: ({ version, createdById }, _args, { actor }) => version > 1 && createdById === actor?.personId,
    }),
    meetEveryWeeks: t.exposeInt('meetEveryWeeks'),
    meetingMinutes: t.exposeInt('meetingMinutes'),
    means: t.exposeString('means'),
    alsoBy: t.exposeStringList('alsoBy', { description: 'Other ways besides.' }),
    weekday: t.exposeInt('weekday', { nullable: true, description: '1 (Monday) to 7; null when any day will do.' }),
    dayPart: t.field({ type: DayPartType, nullable: true, resolve: ({ dayPart }) => dayPartOf(dayPart) }),
    arranger: t.field({ type: ArrangerType, resolve: ({ arranger }) => arrangerOf(arranger) }),
    changedTerms: t.stringList({
      description: 'The names of the terms that differ from the version before; empty for the first.',
      resolve: ({ before, ...version }) => (before === undefined ? [] : [...differTerms(before, version)]),
    }),
  }),
})

/** `checkTerms` lets no other value in. */
function dayPartOf(stored: string | null): DayPart | null {
  return DAY_PARTS.find((part) => part === stored) ?? null
}

function arrangerOf(stored: string): Arranger {
  return ARRANGERS.find((each) => each === stored) ?? 'either'
}

/** The latest version of the terms, as one of the two sees it. */
export const MyAgreementType = builder.objectRef<WithAgreement>('MyAgreement').implement({
  subGraphs: ['portal'],
  description: 'What the two agree on before they begin (M9): the latest version, and all versions before it.',
  fields: (t) => ({
    version: t.int({ resolve: (of) => latestOf(of).version }),
    clauses: t.field({
      type: [ClauseType],
      resolve: (of) => [...readClauses(clausesOf(latestOf(of)), latestOf(of), LANGUAGE)],
    }),
    meetEveryWeeks: t.int({ resolve: (of) => latestOf(of).meetEveryWeeks }),
    meetingMinutes: t.int({ resolve: (of) => latestOf(of).meetingMinutes }),
    means: t.string({ resolve: (of) => latestOf(of).means }),
    alsoBy: t.stringList({ description: 'Other ways besides.', resolve: (of) => latestOf(of).alsoBy }),
    weekday: t.int({ nullable: true, description: '1 (Monday) to 7; null when any day will do.', resolve: (of) => latestOf(of).weekday }),
    dayPart: t.field({ type: DayPartType, nullable: true, resolve: (of) => dayPartOf(latestOf(of).dayPart) }),
    arranger: t.field({ type: ArrangerType, resolve: (of) => arrangerOf(latestOf(of).arranger) }),
    meansOptions: t.field({
      type: [QuestionOptionType],
      description: 'The ways of meeting that the program offers.',
      resolve: ({ program }) =>
        frozenTemplateOf(program).template.cadence.means.map((value) => ({ value, label: hostWords(LANGUAGE).means[value] })),
    }),
    mySignedAt: t.field({
      type: 'DateTime', nullable: true, resolve: (of, _args, { actor }) => signedAt(latestOf(of), (id) => id === actor?.personId),
    }),
    partnerSignedAt: t.field({
      type: 'DateTime', nullable: true, resolve: (of, _args, { actor }) => signedAt(latestOf(of), (id) => id !== actor?.personId),
    }),
    isSigned: t.boolean({ description: 'Both have signed this version.', resolve: (of) => latestOf(of).signatures.length === 2 }),
    versions: t.field({
      type: [AgreementVersionType],
      description: 'The latest first.',
      resolve: ({ agreements }) => agreements.map((version, at) => ({ ...version, before: agreements[at + 1] })),
    }),
  }),
})
