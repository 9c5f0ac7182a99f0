/** What the directory adds to the console. */
import './people/person-type.ts'
import './people/people-query.ts'
import './lines/line-type.ts'
import './lines/tree-query.ts'
