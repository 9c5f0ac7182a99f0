import { type FrozenTemplate, hasSide, type ParticipationRole, templateText } from '@ithaca/core/program'
import { builder } from '../platform/graphql/builder.ts'
import { LANGUAGE } from './language.ts'
import { PortalProgramType } from './portal-program-type.ts'
import { frozenTemplateOf } from './stored.ts'

interface Guide {
  readonly key: string
  readonly title: string
  readonly text: string
}

/** A piece of reading. */
export const GuideTextType = builder.objectRef<Guide>('GuideText').implement({
  subGraphs: ['portal'],
  fields: (t) => ({ key: t.exposeString('key'), title: t.exposeString('title'), text: t.exposeString('text') }),
})

builder.prismaObjectField(PortalProgramType, 'orientation', (t) =>
  t.field({
    type: [GuideTextType],
    description:
      "A few minutes of reading for one's own role, before the first meeting (M17). Empty for who has no place.",
    select: (_args, { actor }) => ({
      template: true,
      participations: { where: { personId: actor?.personId ?? '' }, select: { role: true } },
    }),
    resolve: (program) => program.participations.flatMap(({ role }) => orientationOf(frozenTemplateOf(program), role)),
  }),
)

/** What a template says to one side about a first meeting. */
export function firstMeetingGuide(frozen: FrozenTemplate, side: 'mentor' | 'mentoree'): Guide | undefined {
  return orientationOf(frozen, side).find(({ key }) => key === `${side}.first-meeting`)
}

/** The steps of the orientation for a role, in words. */
export function orientationOf(frozen: FrozenTemplate, role: ParticipationRole): Guide[] {
  return (['mentor', 'mentoree'] as const)
    .filter((side) => hasSide(role, side))
    .flatMap((side) =>
      frozen.template.orientation[side].map(({ topic, title, text }) => ({
        key: `${side}.${topic}`,
        title: templateText(frozen, title, LANGUAGE),
        text: templateText(frozen, text, LANGUAGE),
      })),
    )
}
