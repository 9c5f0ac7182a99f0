/** What reports add to the console. */
import './report-type.ts'
import './choose-report-cuts.ts'
