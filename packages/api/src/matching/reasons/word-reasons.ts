import { renderReason, type ReasonSetting } from '@ithaca/core/plugins'
import { findText } from '@ithaca/sdk'
import type { JsonValue } from '@prisma/client/runtime/client'
import { catalogue } from '../../plugins/catalogue.ts'
import { LANGUAGE } from '../../program/language.ts'
import type { ManagerReasons, PartnerReasons, StoredDifference, StoredReason } from './stored-reasons.ts'

type Names = ReasonSetting['names']

/** What the matching worker stored for both partners. */
export function readPartnerReasons(stored: JsonValue): PartnerReasons {
  return stored as unknown as PartnerReasons
}

/** What the matching worker stored for program managers. */
export function readManagerReasons(stored: JsonValue): ManagerReasons {
  return stored as unknown as ManagerReasons
}

/** A reason as a sentence; nothing when its plugin is no longer installed or has lost the message. */
export function wordReason(reason: StoredReason, names: Names): string | undefined {
  const loaded = catalogue.criteria.get(reason.criterionId)
  if (!loaded) return undefined
  const { mentor, mentoree } = loaded.criterion.reads
  return renderReason(reason, loaded.messages, LANGUAGE, { names, fields: { ...mentor, ...mentoree } })
}

/** A criterion's name; its id when its plugin is no longer installed. */
export function criterionLabel(criterionId: string): string {
  const loaded = catalogue.criteria.get(criterionId)
  return (loaded && findText(loaded.messages, loaded.criterion.label, LANGUAGE)) ?? criterionId
}

/** How somebody is called in a sentence. */
export function nameOf({ fullName, preferredName }: { readonly fullName: string; readonly preferredName: string | null }): string {
  return preferredName ?? fullName
}

/** The honest difference in words: what the criterion says of it, or where it lies by the criterion's name alone. */
export function wordDifference({ criterionId, reason }: StoredDifference, names: Names): string {
  const said = reason && wordReason(reason, names)
  return said ?? `${names.mentor} and ${names.mentoree} have least in common here: ${criterionLabel(criterionId)}.`
}
