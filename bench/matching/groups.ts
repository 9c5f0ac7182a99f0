/**
 * Groups around mentors, from profiles: `node bench/matching/groups.ts [mentorees, several]`. Beside a match by fit alone,
 * exact and proven, with the same places: what its groups would be worth by the same measure, how many would be too small,
 * and the time. Prints a row of a table for each size.
 */
import { runMatching } from '@ithaca/core/matching'
import type { GroupPolicy, MatchingInput } from '@ithaca/core/matching'
import { createProfiles } from './profiles.ts'

const groups: GroupPolicy = { kind: 'mentor-led', minSize: 4, maxSize: 6, cohesion: 0.4, present: [] }
/** A mentor for every four mentorees, each with places for a whole group. */
const MENTORS_OF = 4

const sizes = process.argv.slice(2).map(Number)
process.stdout.write('| mentorees | groups | of the bound | placed | seconds | by fit alone: in groups large enough | seconds |\n|---|---|---|---|---|---|---|\n')
for (const size of sizes.length > 0 ? sizes : [200, 500, 1000]) {
  const input = people(size)
  const [formed, seconds] = await timed({ ...input, policy: { ...input.policy, groups } })
  const [alone, secondsAlone] = await timed(input)
  const byMentor = Map.groupBy(alone.pairs, ({ mentorId }) => mentorId)
  const inLarge = [...byMentor.values()].filter(({ length }) => length >= groups.minSize).reduce((sum, { length }) => sum + length, 0)
  const { total, bound } = formed.certificate
  const cells = [size, formed.groups?.length ?? 0, (total / bound).toFixed(3), formed.pairs.length, seconds.toFixed(2), inLarge, secondsAlone.toFixed(2)]
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}

function people(size: number): MatchingInput {
  const profiles = createProfiles(size)
  let mentors = 0
  const participants = profiles.participants.filter(({ role }) => role !== 'mentor' || mentors++ < size / MENTORS_OF)
  return { ...profiles, participants: participants.map((each) => ({ ...each, mentorCapacity: groups.maxSize })) }
}

async function timed(input: MatchingInput) {
  const started = performance.now()
  const result = await runMatching(input)
  if (!result.ok) throw new Error(result.error.message)
  return [result.value, (performance.now() - started) / 1000] as const
}
