import type { DirectoryImport } from '../../generated/prisma/client.ts'

type State = Pick<DirectoryImport, 'status' | 'source'>

/** May its columns be mapped and a plan be made of it? Rows that came as data have no columns to map. */
export function canPlan({ status, source }: State): boolean {
  return source === 'file' && (status === 'uploaded' || status === 'planned')
}

/** May its plan be carried out? */
export function canCommit({ status }: State): boolean {
  return status === 'planned'
}

/** May it be taken back as a whole? */
export function canUndo({ status }: State): boolean {
  return status === 'committed'
}

/** May it be thrown away? Nothing was changed by it then. */
export function canDiscard({ status }: State): boolean {
  return status === 'uploaded' || status === 'planned' || status === 'failed'
}
