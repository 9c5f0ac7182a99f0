/** Whether the database's own net under M1 stopped a row: a change of the directory overtook us by milliseconds. */
export function isChainOfCommandError(error: unknown): boolean {
  return JSON.stringify(error, Object.getOwnPropertyNames(error ?? {})).includes('outside_chain_of_command') ||
    String(error).includes('M1: one of the pair is above the other')
}
