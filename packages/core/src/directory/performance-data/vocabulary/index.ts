import type { Vocabulary } from '../notion.ts'
import { english } from './english.ts'
import { dutch, german, scandinavian } from './germanic.ts'
import { finnic, greek, hungarian, turkish } from './other-languages.ts'
import { french, iberian, italianAndRomanian } from './romance.ts'
import { cyrillic, czechAndNeighbours, polish } from './slavic.ts'

/** All languages together: an export does not say which one its headers are in. */
export const VOCABULARIES: readonly Vocabulary[] = [
  english,
  german,
  dutch,
  scandinavian,
  french,
  iberian,
  italianAndRomanian,
  polish,
  czechAndNeighbours,
  cyrillic,
  finnic,
  hungarian,
  greek,
  turkish,
]
