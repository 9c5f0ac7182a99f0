/** Orders ids by their UTF-16 code units, so alike on every machine and in every locale. */
export function compareIds(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
