import { expect, test } from 'vitest'
import { createProjection, UndeclaredRead } from '../../src/plugins/index.ts'
import { alsoDrinks, likesDrinks } from './sample-plugins.ts'

const person = {
  answers: {
    'drinks': ['tea', 'tea'],
    'likes-drinks.secret': 'a secret',
    'also-drinks.mentor.years': 30,
    'also-drinks.mentoree.years': 3,
    'something.else': 'not read',
  },
  facts: { department: 'Care', jobTitle: 'Nurse', languages: ['en-GB', 'fr'] },
}

test('a criterion sees what it reads and nothing else', () => {
  const view = createProjection(likesDrinks, 'mentor')(person)
  expect({ ...view }).toEqual({ drinks: ['tea'], secret: 'a secret', department: 'Care', languages: ['en', 'fr'] })
})

test('what it sees is frozen, all the way, and inherits nothing', () => {
  const view = createProjection(likesDrinks, 'mentor')(person)
  expect(Object.isFrozen(view)).toBe(true)
  expect(Object.isFrozen(view['drinks'])).toBe(true)
  expect(view['toString']).toBeUndefined()
  expect('toString' in view).toBe(false)
})

test('looking at what is not declared is refused; what is declared and not known is undefined', () => {
  const view = createProjection(likesDrinks, 'mentor')({ answers: {}, facts: {} })
  expect(view['department']).toBeUndefined()
  expect(() => view['salary']).toThrow(UndeclaredRead)
  expect(() => 'salary' in view).toThrow('It read "salary", which it does not declare in reads.')
  expect(JSON.stringify(view)).toBe('{}')
})

test('M14 for readers it leaves out what one of them may not see', () => {
  expect(Object.keys(createProjection(likesDrinks, 'mentor', { readers: ['partner'] })(person))).not.toContain('secret')
  const forBoth = createProjection(likesDrinks, 'mentor', { readers: ['partner', 'program-manager'] })(person)
  expect(Object.keys(forBoth)).toEqual(['department', 'languages'])
})

test('an answer comes before the fact that it falls back to', () => {
  const answered = { ...person, answers: { ...person.answers, 'likes-drinks.languages': ['el'] } }
  expect(createProjection(likesDrinks, 'mentor')(answered)['languages']).toEqual(['el'])
})

test('an empty list or text is missing', () => {
  const empty = { answers: { 'drinks': [], 'likes-drinks.secret': ' ' }, facts: {} }
  expect({ ...createProjection(likesDrinks, 'mentor')(empty) }).toEqual({})
})

test('one name asked of each side separately is two answers', () => {
  expect(createProjection(alsoDrinks, 'mentor')(person)['years']).toBe(30)
  expect(createProjection(alsoDrinks, 'mentoree')(person)['years']).toBe(3)
})
