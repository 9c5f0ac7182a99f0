/** The fewest people, and the fewest relationships, that any number is about (M13). Nothing lowers it. */
export const FLOOR = 5
