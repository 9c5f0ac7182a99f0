import { choiceParam, textParam, type RawSearch } from '../../../ui/search/params.ts'

export const studioViews = ['pairs', 'picture', 'unmatched', 'costs'] as const
export const pairSorts = ['fit', '-fit', 'mentoree', '-mentoree', 'mentor', '-mentor'] as const

export type PairSort = (typeof pairSorts)[number]

const idLength = 100

/** What the studio shows, in the address: the workbench itself, the view, filter and order, and the two in question. */
export type StudioSearch = {
  studio?: string | undefined
  run?: string | undefined
  show?: (typeof studioViews)[number] | undefined
  find?: string | undefined
  sort?: PairSort | undefined
  mentor?: string | undefined
  mentoree?: string | undefined
}

export const studioSearch = (raw: RawSearch): StudioSearch => ({
  studio: textParam(raw, 'studio', idLength),
  run: textParam(raw, 'run', idLength),
  show: choiceParam(raw, 'show', studioViews),
  find: textParam(raw, 'find'),
  sort: choiceParam(raw, 'sort', pairSorts),
  mentor: textParam(raw, 'mentor', idLength),
  mentoree: textParam(raw, 'mentoree', idLength),
})
