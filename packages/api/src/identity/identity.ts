/** Who is who: the viewer, integrators' tokens, and what administrators decide of signing in. */
import './viewer.ts'
import './tokens/token-type.ts'
import './tokens/manage-tokens.ts'
import './administration/organisation-settings.ts'
import './administration/sign-in-settings.ts'
import './administration/administrators.ts'
import './administration/invite-to-sign-in.ts'
