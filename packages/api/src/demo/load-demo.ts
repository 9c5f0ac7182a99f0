import type { RunningServer } from '../server.ts'

export async function loadDemo(_running: RunningServer): Promise<void> {
  await Promise.resolve()
}
