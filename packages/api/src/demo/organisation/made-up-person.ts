import type { ReportingLineKind } from '@ithaca/core/directory'

/** Somebody made up. What is absent is not known. */
export interface MadeUpPerson {
  /** Tells the person from all others of the organisation; lines refer to it. */
  readonly key: string
  readonly externalId: string
  readonly fullName: string
  readonly preferredName?: string
  /** As the directory stores it: lower case. */
  readonly email?: string
  readonly jobTitle?: string
  readonly function?: string
  readonly department?: string
  readonly location?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** IANA name. */
  readonly timeZone?: string
  /** BCP 47 tags. */
  readonly languages: readonly string[]
  readonly status: 'active' | 'left'
}

/** A reporting line between two made-up people, by key; dates as the directory stores them. */
export interface MadeUpLine {
  readonly personKey: string
  readonly managerKey: string
  readonly kind: ReportingLineKind
  readonly startsOn: string
  readonly endsOn?: string
}

/** A whole organisation: nobody in it exists. */
export interface MadeUpOrganisation {
  readonly people: readonly MadeUpPerson[]
  readonly lines: readonly MadeUpLine[]
}
