/** Every feature adds its types and fields to the builder by being loaded here; nothing is re-exported. */
import './identity/viewer.ts'
import './platform/jobs/job-type.ts'
