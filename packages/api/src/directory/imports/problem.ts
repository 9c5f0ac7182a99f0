/** What is wrong in a row, or worth knowing, as stored in `DirectoryImportRow.problems`. */
export interface StoredProblem {
  readonly field: string | null
  readonly value: string | null
  readonly code: string
  readonly message: string
  readonly mend: string
  readonly isWarning: boolean
}

/** What is to say about a file as a whole or one row of it, as stored in `DirectoryImport.fileProblems`. */
export interface StoredFileProblem extends StoredProblem {
  readonly rowNumber: number | null
}
