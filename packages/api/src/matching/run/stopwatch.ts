/** Measures the stages of a job, in seconds. */
export function createStopwatch() {
  const startedAt = performance.now()
  let lapAt = startedAt
  const stages: Record<string, number> = {}
  return {
    stages: stages as Readonly<Record<string, number>>,
    /** Ends a stage. */
    lap(stage: string): void {
      const now = performance.now()
      stages[stage] = Number(((now - lapAt) / 1_000).toFixed(3))
      lapAt = now
    },
    /** Since the start. */
    seconds: (): number => (performance.now() - startedAt) / 1_000,
  }
}
