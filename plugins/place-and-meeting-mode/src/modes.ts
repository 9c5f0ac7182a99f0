/** Ways of meeting, with the keys of their labels. */
export const modes = {
  'video': 'mode.video',
  'in-person': 'mode.in-person',
  'walking': 'mode.walking',
  'phone': 'mode.phone',
} as const

/** Ways that need both to be in one place. */
const NEEDS_PLACE: ReadonlySet<string> = new Set(['in-person', 'walking'])

/** Whether two people must be in one place for a way of meeting. */
export function needsPlace(mode: string): boolean {
  return NEEDS_PLACE.has(mode)
}
