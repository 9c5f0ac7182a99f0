/** Limits of one room. They are far from what two people write, and near enough to keep a room from filling a disk. */
export const ROOM_LIMITS = {
  /** Of one author in one space. */
  entries: 20_000,
  epochs: 100,
  generations: 50,
  /** Of one author: 192 kB each. */
  chunks: 1_000,
  disclosures: 50,
  entriesAPage: 500,
  /** Of one person, over all that they write. */
  writesAMinute: 240,
} as const
