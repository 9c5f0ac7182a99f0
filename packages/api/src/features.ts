/** Every feature adds its types and fields to the builder by being loaded here; nothing is re-exported. */
import './directory/directory.ts'
import './identity/viewer.ts'
import './platform/jobs/job-type.ts'
import './program/program-type.ts'
import './program/portal-program-type.ts'
import './participation/participation-type.ts'
import './participation/my-participation-type.ts'
import './participation/portal-viewer-type.ts'
