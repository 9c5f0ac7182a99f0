import type { CallWatch } from '@ithaca/core/matching'
import type { PluginPackage } from '../../plugins/package.ts'
import type { Cast, Whereabouts } from './engine-requests.ts'

/**
 * Shared memory in which the thread writes where it is: one who hangs can't tell. Numbers from 1, and 0 for none;
 * `CALLS` counts, so that a call that goes on is told from the next.
 */
const [CALLS, DEPTH, IMPORTING, CRITERION, ROW, COLUMN, COUNT] = [0, 1, 2, 3, 4, 5, 6]

export function createCells(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(COUNT * Int32Array.BYTES_PER_ELEMENT))
}

/** What the thread's own calls are written to. A cell is one store: cheap enough for millions of calls. */
export function watchCalls(cells: Int32Array): CallWatch {
  return {
    enter(criterion, row, column) {
      cells[CRITERION] = criterion + 1
      cells[ROW] = row + 1
      cells[COLUMN] = column + 1
      cells[DEPTH]! += 1
      cells[CALLS]! += 1
    },
    leave() {
      cells[DEPTH]! -= 1
      cells[CALLS]! += 1
    },
  }
}

/** Marks which package is being imported, by its place from 0; nothing marks that it is done. */
export function markImport(cells: Int32Array, place?: number): void {
  cells[IMPORTING] = place === undefined ? 0 : place + 1
  cells[CALLS]! += 1
}

/** The call that an author's code is in, by its number; undefined when the engine's own code runs. */
export function callUnderWay(cells: Int32Array): number | undefined {
  return cells[DEPTH]! > 0 || cells[IMPORTING]! > 0 ? cells[CALLS] : undefined
}

/** Who was at work. */
export function readWhereabouts(cells: Int32Array, cast: Cast | undefined, plugins: readonly PluginPackage[]): Whereabouts {
  if (cells[IMPORTING]! > 0) return { packageName: plugins[cells[IMPORTING]! - 1]!.name }
  if (callUnderWay(cells) === undefined) return {}
  const criterionId = cast?.criteria[cells[CRITERION]! - 1]
  const mentoreeId = cast?.mentorees[cells[ROW]! - 1]
  const mentorId = cast?.mentors[cells[COLUMN]! - 1]
  return { ...(criterionId && { criterionId }), ...(mentorId && { mentorId }), ...(mentoreeId && { mentoreeId }) }
}
