/** Who did what in the console, and who looked at a pair's record. */
import './audit-type.ts'
import './audit-query.ts'
import './looks-field.ts'
