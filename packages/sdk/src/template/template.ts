import type { Field } from '../field/field.ts'
import type { Language } from '../message/message.ts'

/** The kinds of mentoring that a program can be. */
export type ProgramKind = 'one-to-one' | 'group' | 'peer' | 'reverse' | 'flash'

/** The phases that every mentoring relationship moves through (M10). *(Kram 1983.)* */
export type Stage = 'initiation' | 'cultivation' | 'separation' | 'redefinition'

/** Texts for each side, by message key. In a peer circle both read the mentoree's. */
export interface ForBoth<Key extends string = string> {
  readonly mentor: Key
  readonly mentoree: Key
}

/** A stretch of time in the relationship, with a guide for each side (M10, M17). */
export interface Phase<Key extends string = string> {
  /** Kebab-case, unique in the template. */
  readonly key: string
  readonly stage: Stage
  readonly label: Key
  /** Weeks, from 1 to 104. */
  readonly weeks: number
  /** A guide of several paragraphs for each side: what this phase is for and what to do in it. */
  readonly guide: ForBoth<Key>
}

/** How two people can meet. */
export type MeetingMeans = 'in-person' | 'video' | 'phone' | 'walking' | 'writing'

/** The rhythm that a pair starts from; the pair may agree on another (M9). */
export interface Cadence {
  /** A meeting every so many weeks, from 1 to 26; 0 when the program meets once (flash). */
  readonly everyWeeks: number
  /** Minutes of a meeting, from 15 to 480. */
  readonly minutes: number
  /** What the pair may choose from, the usual one first. */
  readonly means: readonly MeetingMeans[]
}

/** What a clause of the agreement is about. Every template covers all of them (M9, M16). */
export type ClauseTopic =
  | 'purpose'
  | 'confidentiality'
  | 'limits-of-confidentiality'
  | 'rhythm'
  | 'means'
  | 'no-fault-exit'

/** A clause of the agreement that both sign before the room opens to work (M9). */
export interface AgreementClause<Key extends string = string> {
  /** Kebab-case, unique in the template. */
  readonly key: string
  readonly topic: ClauseTopic | 'other'
  readonly title: Key
  /**
   * The text. The host fills `{everyWeeks}`, `{minutes}`, `{weeks}` (the length of all phases), `{officer}` (the named
   * officer of M16) and `{organisation}`.
   */
  readonly text: Key
  /** Whether the pair writes its own words under the clause, as for purpose and rhythm. */
  readonly ownWords: boolean
}

/** What a step of the orientation is about. Every template covers all of them for both sides (M17). */
export type OrientationTopic = 'purpose' | 'first-meeting' | 'listening' | 'boundaries' | 'ending'

/** A step of the orientation: a few minutes of reading before the first meeting (M17). */
export interface OrientationStep<Key extends string = string> {
  readonly topic: OrientationTopic | 'other'
  readonly title: Key
  readonly text: Key
}

/** What a program asks beyond the questions of its criteria, by the name of the answer. */
export interface Questions<Key extends string = string> {
  readonly mentor?: Readonly<Record<string, Field<Key>>>
  readonly mentoree?: Readonly<Record<string, Field<Key>>>
  /** Asked of both sides alike. */
  readonly both?: Readonly<Record<string, Field<Key>>>
}

/** A criterion that the program starts with. A program manager may change weights and settings afterwards. */
export interface TemplateCriterion<Key extends string = string> {
  /** The criterion's id; it may live in another plugin. */
  readonly criterion: string
  /** Points; over a template's preferences they add up to 100, so that they read as shares. None for a constraint. */
  readonly weight?: number
  /** Settings that differ from the criterion's defaults. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Message key: why it is here with this weight, citing where that is known from (M7). */
  readonly because: Key
}

/** How relationships form: one proposal each, or up to three first conversations and then a choice. */
export type Forming = 'direct' | 'first-conversations'

/** How many partners somebody may have at a time unless they say otherwise: mentors 1-10, mentorees 1-3. */
export interface Capacity {
  readonly mentor: number
  readonly mentoree: number
}

/** How many mentorees (group) or members (peer circle) a group has. From 2 to 12. */
export interface GroupSize {
  readonly least: number
  readonly most: number
}

/** All of a template that its settings may shape. */
export interface TemplateBody<Key extends string = string> {
  /** In order: each stage of M10 that the kind needs, at least one of initiation and one of separation. */
  readonly phases: readonly Phase<Key>[]
  readonly cadence: Cadence
  readonly agreement: readonly AgreementClause<Key>[]
  readonly questions: Questions<Key>
  readonly criteria: readonly TemplateCriterion<Key>[]
  readonly orientation: {
    readonly mentor: readonly OrientationStep<Key>[]
    readonly mentoree: readonly OrientationStep<Key>[]
  }
  readonly capacity: Capacity
  /** For kinds `group` and `peer`, and for no other. */
  readonly groupSize?: GroupSize
  readonly forming: Forming
  /** The fit (0 to 1) below which a pair is not proposed (M7). */
  readonly floor: number
  /** Days to answer a proposal before it is released in silence (M6), from 3 to 60. */
  readonly responseDays: number
}

/** The reusable shape of a program, as the host meets it. Made by `defineProgramTemplate`. */
export interface ProgramTemplate<Key extends string = string> extends TemplateBody<Key> {
  /** Kebab-case, unique in an installation. */
  readonly id: string
  /** Semantic version. A program keeps the version that it was made from. */
  readonly version: string
  readonly kind: ProgramKind
  readonly name: Key
  readonly description: Key
  /** The languages in which all of its texts are there; the plugin's messages must hold them. */
  readonly languages: readonly Language[]
}
