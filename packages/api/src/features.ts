/** Every feature adds its types and fields to the builder by being loaded here; nothing is re-exported. */
import './directory/directory.ts'
import './identity/viewer.ts'
import './platform/jobs/job-type.ts'
import './program/program.ts'
import './participation/participation.ts'
import './matching/matching.ts'
import './relationship/relationship.ts'
import './charter/charter.ts'
