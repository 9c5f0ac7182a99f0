// What the playground shows: made-up people, the answer for each pair of them, and the reasons for one pair.
import { parseSettings, renderReason } from '@ithaca/sdk'
import { createReference, madeUpPeople } from '@ithaca/sdk/testing'
import plugin from '../src/index.ts'

const COUNT = 50
const TODAY = new Date().toISOString().slice(0, 10)

/** @param {string | null} id */
function criterionOf(id) {
  const criterion = plugin.criteria.find((each) => each.id === id) ?? plugin.criteria[0]
  if (criterion === undefined) throw new Error('The plugin has no criterion yet.')
  return criterion
}

/** @param {URLSearchParams} query */
function prepare(query) {
  const criterion = criterionOf(query.get('criterion'))
  const parsed = parseSettings(criterion.settings, JSON.parse(query.get('settings') ?? '{}'))
  if (!parsed.ok) throw new Error(parsed.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '))
  const context = { settings: parsed.value, today: TODAY }
  const people = madeUpPeople(criterion.reads, { count: COUNT })
  return { criterion, context, people, answer: createReference(criterion, context, people) }
}

/** The criteria, the form of their settings, and the answers of one of them for all pairs, mentor by mentor. */
export function scoreAll(/** @type {URLSearchParams} */ query) {
  const { criterion, people, answer } = prepare(query)
  return {
    criteria: plugin.criteria.map(({ id, label }) => ({ id, label: plugin.messages.en[label] ?? id })),
    criterion: criterion.id,
    form: criterion.settings?.['~standard'].jsonSchema.input({ target: 'draft-2020-12' }) ?? null,
    mentors: people.mentors,
    mentorees: people.mentorees,
    answers: people.mentors.map((mentor) => people.mentorees.map((mentoree) => answer(mentor, mentoree))),
  }
}

/** The reasons for one pair, in every language of the plugin. */
export function explainOne(/** @type {URLSearchParams} */ query) {
  const { criterion, context, people, answer } = prepare(query)
  const mentor = people.mentors[Number(query.get('mentor'))]
  const mentoree = people.mentorees[Number(query.get('mentoree'))]
  if (mentor === undefined || mentoree === undefined) throw new Error('There is no such pair.')
  const given = answer(mentor, mentoree)
  const score = typeof given === 'number' ? given : 1
  const said = criterion.explain({ ...context, mentor: mentor.view, mentoree: mentoree.view, score })
  const excluded = typeof given === 'object' && given.verdict === 'exclude' ? [given.reason] : undefined
  const reasons = excluded ?? [said ?? []].flat()
  const fields = { ...criterion.reads.mentor, ...criterion.reads.mentoree }
  const names = { mentor: mentor.id, mentoree: mentoree.id }
  const sentences = Object.keys(plugin.messages).flatMap((language) =>
    reasons.map((reason) => ({ language, text: renderReason(reason, plugin.messages, language, { names, fields }) })),
  )
  return { mentor, mentoree, answer: given, sentences }
}
