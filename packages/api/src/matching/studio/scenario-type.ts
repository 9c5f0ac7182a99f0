import type { MatchingParticipant, UnmatchedPerson } from '@ithaca/core/matching'
import { ParticipationRoleType } from '../../participation/enums.ts'
import { builder } from '../../platform/graphql/builder.ts'
import { globalIdOf } from '../../platform/graphql/nodes.ts'
import { wordUnmatched } from '../reasons/word-unmatched.ts'
import { RunSummaryType } from '../summary-type.ts'
import type { PairColumns } from './study-messages.ts'
import type { StudioScenario } from './studio.ts'

/** Those who are left are listed up to here; the summary counts them all. */
const UNMATCHED_SHOWN = 200

interface ShownScenario extends StudioScenario {
  readonly participants: readonly MatchingParticipant[]
  readonly names: readonly string[]
}

const StudioPairsType = builder.objectRef<PairColumns>('StudioPairs').implement({
  subGraphs: ['console'],
  description: 'Pairs in columns, so that ten thousand of them travel lightly. Mentors and mentorees by position in `Studio.people`.',
  fields: (t) => ({
    mentors: t.intList({ resolve: ({ mentors }) => [...mentors] }),
    mentorees: t.intList({ resolve: ({ mentorees }) => [...mentorees] }),
    fits: t.intList({ description: 'In millionths. They belong to the pairs, never to a person (M4).', resolve: ({ fits }) => [...fits] }),
    locked: t.booleanList({ resolve: ({ locked }) => [...locked] }),
  }),
})

interface ShownUnmatched extends UnmatchedPerson {
  readonly name: string
}

const StudioUnmatchedType = builder.objectRef<ShownUnmatched>('StudioUnmatched').implement({
  subGraphs: ['console'],
  description: 'Somebody left without a partner, or with fewer than they look for, and why.',
  fields: (t) => ({
    participationId: t.id({ resolve: ({ participantId }) => globalIdOf('Participation', participantId) }),
    name: t.exposeString('name'),
    role: t.field({ type: ParticipationRoleType, resolve: ({ role }) => role }),
    reason: t.string({ resolve: (each) => wordUnmatched(each) }),
  }),
})

export const StudioScenarioType = builder.objectRef<ShownScenario>('StudioScenario').implement({
  subGraphs: ['console'],
  description: 'What was solved last in a studio. Nothing of it is stored.',
  fields: (t) => ({
    revision: t.exposeInt('revision', { description: 'Counts the scenarios of the studio, from 1.' }),
    milliseconds: t.exposeInt('milliseconds', { description: 'What solving, proving and explaining it took.' }),
    moved: t.exposeInt('moved', { description: 'Mentorees whose mentors are not those of the first scenario.' }),
    summary: t.field({ type: RunSummaryType, resolve: ({ summary }) => summary }),
    pairs: t.field({ type: StudioPairsType, resolve: ({ pairs }) => pairs }),
    unmatched: t.field({
      type: [StudioUnmatchedType],
      description: `Mentorees first; up to ${UNMATCHED_SHOWN}.`,
      resolve: ({ unmatched, participants, names }) => {
        const nameOf = new Map(participants.map(({ id }, at) => [id, names[at] ?? '']))
        return unmatched.slice(0, UNMATCHED_SHOWN).map((each) => ({ ...each, name: nameOf.get(each.participantId) ?? '' }))
      },
    }),
  }),
})
