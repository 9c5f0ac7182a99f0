import { createRandom, createSkewedPick } from './random.ts'

/**
 * - `uniform`: every fit drawn alike, in millionths.
 * - `clustered`: fits of made-up people with skills, interests, time zones and levels, who crowd into a few families;
 *   about a fifth of all pairs share no language and are out of the question.
 * - `tied`: the same, in twentieths, so that very many answers are equally good.
 */
export type InstanceKind = 'uniform' | 'clustered' | 'tied'

/** Fits of `size` mentorees (rows) with as many mentors, in millionths; -1 where a pair is out of the question. */
export function createInstance(kind: InstanceKind, size: number): Int32Array {
  const fits = new Int32Array(size * size)
  if (kind === 'uniform') {
    const random = createRandom(11)
    for (let at = 0; at < fits.length; at++) fits[at] = Math.floor(random() * 1_000_001)
    return fits
  }
  const mentorees = createCrowd(size, 'mentoree')
  const mentors = createCrowd(size, 'mentor')
  const step = kind === 'tied' ? 50_000 : 1
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const fit = fitBetween(mentorees, row, mentors, column)
      fits[row * size + column] = fit < 0 ? -1 : Math.round(Math.round(fit * 1e6) / step) * step
    }
  }
  return fits
}

const SKILL_WORDS = 8
const FAMILIES = 12

interface Crowd {
  readonly skills: Int32Array
  readonly skillCount: Int32Array
  readonly interests: Int32Array
  readonly interestCount: Int32Array
  readonly zone: Int32Array
  readonly family: Int32Array
  readonly level: Int32Array
  readonly languages: Int32Array
}

function createCrowd(size: number, role: 'mentor' | 'mentoree'): Crowd {
  const isMentor = role === 'mentor'
  const random = createRandom(isMentor ? 21 : 22)
  const pickFamily = createSkewedPick(FAMILIES, isMentor ? 0.5 : 0.9, random)
  const pickSkill = createSkewedPick(40, 1, random)
  const pickInterest = createSkewedPick(32, 0.7, random)
  const pickSite = createSkewedPick(40, 0.8, random)
  const zones = [0, 1, 1, 1, 2, 5, 8, 9, 19, 19, 16, 20, 10]
  const column = () => new Int32Array(size)
  const crowd: Crowd = {
    skills: new Int32Array(size * SKILL_WORDS),
    skillCount: column(),
    interests: column(),
    interestCount: column(),
    zone: column(),
    family: column(),
    level: column(),
    languages: column(),
  }
  for (let at = 0; at < size; at++) {
    const family = (pickFamily() + (isMentor ? 4 : 0)) % FAMILIES
    const site = pickSite()
    crowd.family[at] = family
    crowd.zone[at] = zones[(site * 5) % zones.length]!
    crowd.level[at] = isMentor ? 3 + Math.floor(random() * 6) : 1 + Math.floor(random() * 5)
    const local = 2 << site % 6
    crowd.languages[at] = (random() < 0.88 ? 1 : local) | (random() < 0.35 ? local : 0)
    const skills = isMentor ? 8 + Math.floor(random() * 13) : 3 + Math.floor(random() * 6)
    for (let k = 0; k < skills; k++) {
      const skill = random() < 0.8 ? (family * 20 + pickSkill()) % 256 : Math.floor(random() * 256)
      crowd.skills[at * SKILL_WORDS + (skill >> 5)]! |= 1 << (skill & 31)
    }
    for (let k = 0; k < 2 + Math.floor(random() * 5); k++) crowd.interests[at]! |= 1 << pickInterest()
    crowd.interestCount[at] = countBits(crowd.interests[at]!)
    let count = 0
    for (let word = 0; word < SKILL_WORDS; word++) count += countBits(crowd.skills[at * SKILL_WORDS + word]!)
    crowd.skillCount[at] = count
  }
  return crowd
}

function fitBetween(mentorees: Crowd, row: number, mentors: Crowd, column: number): number {
  if ((mentorees.languages[row]! & mentors.languages[column]!) === 0) return -1
  let covered = 0
  for (let word = 0; word < SKILL_WORDS; word++) {
    covered += countBits(mentorees.skills[row * SKILL_WORDS + word]! & mentors.skills[column * SKILL_WORDS + word]!)
  }
  const shared = countBits(mentorees.interests[row]! & mentors.interests[column]!)
  const union = mentorees.interestCount[row]! + mentors.interestCount[column]! - shared
  const apart = Math.abs(mentorees.zone[row]! - mentors.zone[column]!)
  const gap = mentors.level[column]! - mentorees.level[row]!
  return (
    (0.4 * covered) / mentorees.skillCount[row]! +
    (0.15 * shared) / union +
    0.15 * (1 - Math.min(apart, 24 - apart) / 12) +
    0.15 * (gap <= 0 ? 0 : [0.6, 1, 1, 0.7, 0.4, 0.4, 0.4, 0.4][gap - 1]!) +
    (mentorees.family[row] === mentors.family[column] ? 0 : 0.15)
  )
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
