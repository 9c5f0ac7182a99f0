/** What matching adds to the console. */
import './run-type.ts'
import './run-pairs.ts'
import './pair-type.ts'
import './unmatched-type.ts'
import './program-runs.ts'
import './start-matching-run.ts'
import './cancel-matching-run.ts'
import './publishing/publish-matching-run.ts'
