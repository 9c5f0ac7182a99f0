/** What the contract suite checks, one by one. */
export type ContractCheck =
  | 'identity'
  | 'declaration'
  | 'forbidden-data'
  | 'settings'
  | 'unknown-settings'
  | 'messages'
  | 'answers'
  | 'missing-data'
  | 'same-again'
  | 'any-order'
  | 'frozen-inputs'
  | 'only-what-it-reads'
  | 'symmetric'
  | 'reasons'
  | 'explains'
  | 'matters'
  | 'leaves-no-trace'
  | 'time'
  | 'template'

/** A part of the contract that a plugin does not keep. */
export interface ContractFinding {
  readonly check: ContractCheck
  /** Which part of the plugin: `criterion values`, `template flash`, `message fr values.label`. */
  readonly where: string
  /** In which case it shows. */
  readonly case: string
  /** What would mend it. */
  readonly mend: string
}
