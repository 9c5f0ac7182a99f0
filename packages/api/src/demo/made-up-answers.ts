import type { Question } from '@ithaca/core/plugins'
import type { FieldValue } from '@ithaca/sdk'
import type { Dice } from './dice.ts'

const INTRODUCTIONS = [
  'I like problems that need several people. Outside work I am usually somewhere near water.',
  'I came to this work by a detour and I am glad of it. I listen first.',
  'I think best aloud and on walks. Ask me about the years when nothing went to plan.',
  'Quiet until I know people, then hard to stop. I keep a notebook of good questions.',
  'I have moved house nine times and learned to start again. I cook for whoever is there.',
  'I enjoy explaining hard things plainly, and I am still learning when not to.',
  'My days are full and my desk is tidy. I would like to be better at the reverse.',
  'I grew up between two languages and work between two departments; it suits me.',
]
const HOPES = [
  'Somebody outside my part of the house to think with before I decide where to go next.',
  'To stop putting off a conversation that I know I have to have.',
  'To understand how others found their way when there was no obvious path.',
  'A calm look at whether I want to lead people, or only think that I should.',
]
const OFFERS = [
  'Time, honest questions, and a few mistakes that you need not make yourself.',
  'I know many people here and like bringing them together.',
  'I have changed direction twice and can tell you how both felt.',
  'A quiet room, and no advice unless you ask for it.',
]
const TEXTS: Readonly<Record<string, readonly string[]>> = { introduction: INTRODUCTIONS, 'one-to-one-career.hopes': HOPES, 'one-to-one-career.offer': OFFERS }
/** Some leave open what they need not answer, so that criteria meet missing data. */
const LEAVES_OPEN = 0.15

/** What a made-up person answers to a question; nothing where the directory answers, or where they leave it open. */
export function madeUpAnswer(question: Question, dice: Dice): FieldValue | undefined {
  const { field, required, fallback, key } = question
  if (fallback !== undefined || (!required && dice.chance(LEAVES_OPEN))) return undefined
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return dice.pick(TEXTS[key] ?? INTRODUCTIONS)
    case 'choice':
      return dice.pick(Object.keys(field.options))
    case 'tags':
      return dice.sample(Object.keys(field.options), Math.min(field.max, 2 + dice.below(4)))
    case 'ranking':
      return dice.sample(Object.keys(field.options), field.places)
    case 'number':
      return Math.max(field.min ?? 0, Math.min(field.max ?? 40, 1 + dice.below(32)))
    case 'date':
    case 'languages':
    case 'time-zone':
    case 'place':
    case 'people':
      return undefined
  }
}
