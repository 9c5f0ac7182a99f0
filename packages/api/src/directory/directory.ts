/** What the directory adds to the console. */
import './people/person-type.ts'
import './people/people-query.ts'
import './lines/line-type.ts'
import './lines/tree-query.ts'
import './imports/import-type.ts'
import './imports/import-row-type.ts'
import './imports/imports-query.ts'
