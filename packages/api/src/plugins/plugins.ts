/** What plugins add to the console: the catalogue, and a program's choice among it. */
import './plugins-query.ts'
import './set-plugin-enabled.ts'
