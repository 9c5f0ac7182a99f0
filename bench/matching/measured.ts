/** What a solver found, and what it took: a process of its own for each. */
export interface Measured {
  readonly matches: number
  /** In millionths. */
  readonly total: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}
