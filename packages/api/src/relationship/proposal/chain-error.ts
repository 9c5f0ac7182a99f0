/** What the database's trigger says; migration `proposals` writes it. */
const REFUSAL = 'M1: one of the pair is above the other'

/** Whether the database's own net under M1 stopped a row: a change of the directory overtook us by milliseconds. */
export function isChainOfCommandError(error: unknown): boolean {
  return error instanceof Error && error.message.includes(REFUSAL)
}
