export { FIT_ONE } from './assignment/fixed-point.ts'
export type {
  Assignment,
  AssignmentMentor,
  AssignmentMentoree,
  AssignmentProblem,
  Certificate,
  FitTable,
  PairAt,
  Unmatched,
} from './assignment/problem.ts'
export { solve } from './assignment/solve.ts'
export { verifyCertificate } from './assignment/verify-certificate.ts'
