import type { Dice } from '../dice.ts'
import { SITES } from './sites.ts'
import type { Site } from './sites.ts'
import { WORKS } from './work.ts'
import type { Work } from './work.ts'

/**
 * The levels below the top: the fewest people on each, its share of all, and how many of it lead others. A seventh
 * level takes the rest and leads nobody.
 */
const LEVELS: readonly { readonly fewest: number; readonly share: number; readonly leading: number }[] = [
  { fewest: WORKS.length, share: 0.005, leading: 1 },
  { fewest: 12, share: 0.022, leading: 1 },
  { fewest: 13, share: 0.075, leading: 0.7 },
  { fewest: 14, share: 0.18, leading: 0.4 },
  { fewest: 15, share: 0.33, leading: 0.25 },
]
/** How often somebody works at another site than their manager. */
const ELSEWHERE = 0.25

/** Somebody's place in the organisation, before they have a name. */
export interface Place {
  readonly index: number
  /** 0 is the top, 6 the furthest from it. */
  readonly depth: number
  /** The manager's index; undefined at the top. */
  readonly manager: number | undefined
  readonly work: Work
  readonly department: string
  readonly site: Site
}

/**
 * Lays out the hierarchy from the top down. Below the directors everybody takes after their manager: the work, from
 * the third level on the department, and mostly the site.
 */
export function layOut(people: number, dice: Dice): Place[] {
  const works = byWeight(WORKS, (work) => work.weight)
  const sites = byWeight(SITES, (site) => site.weight)
  const atTheTop = { index: 0, depth: 0, manager: undefined, department: 'Executive' }
  const top: Place = { ...atTheTop, work: WORKS[0]!, site: SITES[0]! }
  const places = [top]
  let above: readonly Place[] = [top]
  for (const [depth, size] of levelSizes(people).entries()) {
    if (depth === 0) continue
    const managers = depth <= 3 ? byWeight(above, (place) => place.work.weight) : above
    const level = Array.from({ length: size }, (_, position): Place => {
      // Every manager gets somebody, then chance decides; directors are dealt the kinds of work in turn.
      const manager = position < above.length ? above[position]! : dice.pick(managers)
      const work = depth === 1 ? (WORKS[position] ?? dice.pick(works)) : manager.work
      const turn = Math.floor(position / WORKS.length) % work.departments.length
      const department = depth <= 2 ? work.departments[turn]! : manager.department
      const site = depth <= 2 || dice.chance(ELSEWHERE) ? dice.pick(sites) : manager.site
      return { index: places.length + position, depth, manager: manager.index, work, department, site }
    })
    places.push(...level)
    above = dice.sample(level, Math.ceil(level.length * (LEVELS[depth - 1]?.leading ?? 0)))
  }
  return places
}

function levelSizes(people: number): number[] {
  const sizes = [1, ...LEVELS.map(({ fewest, share }) => Math.max(fewest, Math.round(people * share)))]
  const upper = sizes.reduce((sum, size) => sum + size, 0)
  return [...sizes, people - upper]
}

function byWeight<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item[] {
  return items.flatMap((item) => Array.from({ length: weightOf(item) }, () => item))
}
