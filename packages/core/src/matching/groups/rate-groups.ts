import { parseSettings } from '@ithaca/sdk'
import type { AnyView } from '@ithaca/sdk'
import type { GroupRule } from '@ithaca/sdk/unstable'
import { createProjection, freezeDeep } from '../../plugins/index.ts'
import { FIT_ONE } from '../assignment/fixed-point.ts'
import type { PreparedRun } from '../run/prepare-run.ts'
import type { MatchingParticipant } from '../run/roster.ts'
import { askAuthor } from '../scoring/ask-author.ts'
import { CriterionFault } from '../scoring/compiled-criterion.ts'
import type { AuthorAt } from '../scoring/compiled-criterion.ts'
import { toScore } from '../scoring/packed-answer.ts'

/** A rule over groups stands against these people as a group. */
export const GROUP_EXCLUDED = -1

/** Groups whose ratings are kept; beyond, all are forgotten and asked anew. */
const KEPT_LIMIT = 200_000

/** How good people are as a group, by the rules over groups. */
export interface GroupRating {
  /** From 0 to 1, what the worth of the group is multiplied by, or GROUP_EXCLUDED. Members in any order. */
  rate(group: number, members: readonly number[]): number
  /** Asks once more about a group; throws a fault by name when the answer is another. */
  assertSame(group: number, members: readonly number[]): void
}

interface Asker extends AuthorAt {
  readonly ask: (group: number, members: readonly number[]) => number | undefined
}

/**
 * Rates groups of `people` around `mentors` (none in circles) by all rules over groups; undefined when there are none.
 * A rule is asked of two members and more, who are shown to it in canonical order. Several rules count alike: the mean
 * of those that answer a score. A rule that breaks its contract throws a `CriterionFault` with its id.
 */
export function createGroupRating(
  run: PreparedRun,
  people: readonly MatchingParticipant[],
  mentors: readonly MatchingParticipant[],
): GroupRating | undefined {
  const { groupRules = [], policy } = run.input
  if (groupRules.length === 0) return undefined
  const askers = groupRules.map((rule, at) => createAsker(run, rule, { people, mentors, place: policy.criteria.length + at }))
  const known = new Map<string, number>()
  const sorted = (members: readonly number[]) => members.toSorted((a, b) => a - b)
  return {
    rate(group, members) {
      if (members.length < 2) return 1
      const order = sorted(members)
      const key = `${mentors.length === 0 ? '' : group}:${order.join()}`
      const before = known.get(key)
      if (before !== undefined) return before
      const rating = meanOf(askers.map(({ ask }) => ask(group, order)))
      if (known.size >= KEPT_LIMIT) known.clear()
      known.set(key, rating)
      return rating
    },
    assertSame(group, members) {
      const order = sorted(members)
      for (const { criterion, ask } of askers) {
        if (members.length < 2 || ask(group, order) === ask(group, order)) continue
        throw new CriterionFault(criterion.id, 'It gave two answers to one question.', { kind: 'not-repeatable' })
      }
    },
  }
}

function meanOf(answers: readonly (number | undefined)[]): number {
  if (answers.includes(GROUP_EXCLUDED)) return GROUP_EXCLUDED
  const scores = answers.filter((answer) => answer !== undefined)
  return scores.length === 0 ? 1 : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function createAsker(
  { watch, input }: PreparedRun,
  rule: GroupRule,
  { people, mentors, place }: { readonly people: readonly MatchingParticipant[]; readonly mentors: readonly MatchingParticipant[]; readonly place: number },
): Asker {
  const author = { criterion: rule, place, watch }
  const settings = freezeDeep(askAuthor(author, () => {
    const parsed = parseSettings(rule.settings, {})
    if (!parsed.ok) throw new Error('Its default settings do not parse.')
    return parsed.value
  }))
  const memberOf = showOnce(people, createProjection(rule, 'mentoree'))
  const mentorOf = showOnce(mentors, createProjection(rule, 'mentor'))
  return {
    ...author,
    ask(group, members) {
      const context = Object.freeze({ mentor: mentorOf(group), members: Object.freeze(members.map((member) => memberOf(member)!)), settings, today: input.policy.today })
      return readAnswer(rule.id, askAuthor(author, () => rule.group(context)))
    },
  }
}

/** Views are made when they are first looked at, and kept: groups are looked at again and again. */
function showOnce(people: readonly MatchingParticipant[], project: (person: MatchingParticipant) => AnyView): (at: number) => AnyView | undefined {
  const views: (AnyView | undefined)[] = people.map(() => undefined)
  return (at) => (people[at] === undefined ? undefined : (views[at] ??= project(people[at])))
}

/** A score from 0 to 1, GROUP_EXCLUDED, or undefined where the rule has nothing to say. */
function readAnswer(id: string, answer: ReturnType<GroupRule['group']> | null | undefined): number | undefined {
  const score = typeof answer === 'number' ? toScore(answer) : undefined
  if (score !== undefined) return score / FIT_ONE
  const verdict = typeof answer === 'object' ? answer?.verdict : undefined
  if (verdict === 'exclude') return GROUP_EXCLUDED
  if (verdict === 'allow' || verdict === 'no-data') return undefined
  throw new CriterionFault(id, 'It answered neither a score from 0 to 1 nor a verdict.', { kind: 'bad-answer' })
}
