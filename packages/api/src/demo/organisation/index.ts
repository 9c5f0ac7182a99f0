export { createMadeUpOrganisation, MAX_PEOPLE, MIN_PEOPLE } from './create-made-up-organisation.ts'
export type { MadeUpLine, MadeUpOrganisation, MadeUpPerson } from './made-up-person.ts'
export { writeCsv } from './write-csv.ts'
