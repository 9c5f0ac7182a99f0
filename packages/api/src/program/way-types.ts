import type { ChecklistItem, NextStep, ParticipationFacts } from '@ithaca/core/program'
import { builder } from '../platform/graphql/builder.ts'
import { MissingStepType } from '../platform/graphql/failures.ts'
import { ProgramStatusType } from './enums.ts'

export const ChecklistItemType = builder.objectRef<ChecklistItem>('ChecklistItem').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    key: t.exposeString('key'),
    label: t.exposeString('label'),
    detail: t.string({ nullable: true, resolve: ({ detail }) => detail ?? null }),
    isDone: t.exposeBoolean('isDone'),
  }),
})

export const NextStepType = builder.objectRef<NextStep>('NextStep').implement({
  subGraphs: ['console'],
  fields: (t) => ({
    to: t.field({ type: ProgramStatusType, resolve: ({ to }) => to }),
    label: t.exposeString('label'),
    missing: t.field({
      type: [MissingStepType],
      description: 'All that is missing before it; empty when it can be taken now.',
      resolve: ({ missing }) => [...missing],
    }),
  }),
})

export const ParticipationCountsType = builder.objectRef<ParticipationFacts>('ParticipationCounts').implement({
  subGraphs: ['console'],
  description: 'Numbers of places in a program.',
  fields: (t) => ({
    invited: t.exposeInt('invited'),
    active: t.exposeInt('active'),
    paused: t.exposeInt('paused'),
    declined: t.exposeInt('declined'),
    left: t.exposeInt('left'),
    mentors: t.exposeInt('mentors', { description: 'Active ones; somebody who is both counts in both.' }),
    mentorees: t.exposeInt('mentorees'),
    mentorPlaces: t.exposeInt('mentorPlaces', {
      description: 'Partners that all active mentors together have room for.',
    }),
    mentoreePlaces: t.exposeInt('mentoreePlaces'),
    ready: t.exposeInt('ready', {
      description: 'Active with every required question answered. What was answered is not here.',
    }),
  }),
})
