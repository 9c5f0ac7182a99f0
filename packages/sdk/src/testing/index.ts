/** @module For the tests of a plugin: the contract, people who do not exist, and the plain meaning of comparers. */
export { comparers } from '../compare/comparer.ts'
export { charter } from './charter.ts'
export { contract, type ContractOptions } from './contract.ts'
export type { ContractCheck, ContractFinding } from './contract-finding.ts'
export { measureTime } from './checks/measure-time.ts'
export { madeUpPeople, type MadeUpOptions, type MadeUpPeople, type MadeUpPerson } from './people/made-up-people.ts'
export { createReference, type Reference } from './reference/create-reference.ts'
export type { ExamplePair } from './trial/trial.ts'
