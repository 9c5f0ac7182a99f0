/** Numbers of groups (M13): what may be said of a program month by month without giving anybody away. Pure. */
export { chooseCuts, type CutsChoice } from './choose-cuts.ts'
export { FLOOR } from './floor.ts'
export { dayAfterMonth, lastCompleteMonth } from './months.ts'
export { nextReport, type NextReport, type ReportFacts, type ReportTable } from './next-report.ts'
export { type Part, UNKNOWN } from './shape.ts'
export { programSpecs } from './specs.ts'
export { CUTS, MOST_CUTS, USUAL_CUTS, type Cut, type Counted, type Entry, type TableSpec, type Trace, type Unit } from './unit.ts'
