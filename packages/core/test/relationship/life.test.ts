import { readFileSync, writeFileSync } from 'node:fs'
import {
  canMoveRelationship, describeLife, type LifeFacts, moveRelationship, RELATIONSHIP_STATUSES, TRANSITION_NAMES, TRANSITIONS,
  type TransitionName,
} from '@ithaca/core/relationship'
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

/** What each transition leads to from forming, active, paused, ending and ended; a dash where it is impossible. */
const TABLE: Readonly<Record<TransitionName, string>> = {
  begin: 'active - - - -',
  pause: '- paused - - -',
  resume: '- - active - -',
  hold: '- paused - - -',
  'plan-ending': '- ending ending ending -',
  'call-off-ending': '- - - active -',
  part: '- - - ended:planned -',
  'end-without-fault': 'ended:no_fault ended:no_fault ended:no_fault ended:no_fault -',
  'leave-program': 'ended:left_program ended:left_program ended:left_program ended:left_program -',
  'begin-farewell': '- ending ending ending -',
  'end-farewell': '- - - ended:left_organisation -',
  'break-off': 'ended:left_organisation - - - -',
  'end-for-chain': 'ended:chain_of_command - ended:chain_of_command ended:chain_of_command -',
}

/** The facts under which a transition's own conditions hold. */
function fitting(name: TransitionName): Omit<LifeFacts, 'status'> {
  const { when } = TRANSITIONS[name]
  return { isInOneChain: when.includes('in-one-chain'), hasSomebodyLeft: when.includes('somebody-left') }
}

const arbitraryFacts = fc.record({
  status: fc.constantFrom(...RELATIONSHIP_STATUSES),
  isInOneChain: fc.boolean(),
  hasSomebodyLeft: fc.boolean(),
})

describe('the life of a relationship', () => {
  it.each(TRANSITION_NAMES)('goes by the table: %s', (name) => {
    const outcomes = RELATIONSHIP_STATUSES.map((status) => {
      const moved = moveRelationship(name, { status, ...fitting(name) })
      return moved.ok ? [moved.value.status, moved.value.way].filter((part) => part !== undefined).join(':') : '-'
    })
    expect(outcomes.join(' ')).toBe(TABLE[name])
  })

  it('explains whatever is impossible in sentences, and says that nothing was changed', () => {
    for (const name of TRANSITION_NAMES) {
      for (const status of RELATIONSHIP_STATUSES) {
        const moved = moveRelationship(name, { status, ...fitting(name) })
        if (moved.ok) continue
        expect(moved.error.code).toBe(status === 'ended' ? 'RELATIONSHIP_ENDED' : 'NOT_POSSIBLE_NOW')
        expect(moved.error.message).toMatch(/^This relationship .+\. [A-Z].+ Nothing was changed\.$/)
      }
    }
  })

  test('M5 M11 either may leave at any time, whatever the directory says', () => {
    fc.assert(fc.property(arbitraryFacts, (facts) => {
      for (const name of ['end-without-fault', 'leave-program'] as const) {
        expect(canMoveRelationship(name, facts)).toBe(facts.status !== 'ended')
      }
    }))
  })

  test('M1 nothing makes a pair active while one is above the other', () => {
    fc.assert(fc.property(arbitraryFacts, fc.constantFrom(...TRANSITION_NAMES), (facts, name) => {
      const moved = moveRelationship(name, { ...facts, isInOneChain: true })
      expect(moved.ok && moved.value.status === 'active').toBe(false)
      expect(!moved.ok && moved.error.code === 'IN_ONE_CHAIN').toBe(
        TRANSITIONS[name].from.includes(facts.status) && TRANSITIONS[name].when[0] === 'apart')
    }))
  })

  test('an ending has a way and nothing else has; from the end nothing leads on', () => {
    for (const name of TRANSITION_NAMES) {
      const { from, to, way } = TRANSITIONS[name]
      expect(way !== undefined).toBe(to === 'ended')
      expect(from).not.toContain('ended')
    }
  })

  it('is printed in docs/relationship-states.md from the code (UPDATE=1 prints it)', () => {
    const file = new URL('../../../../docs/relationship-states.md', import.meta.url)
    const [introduction = ''] = readFileSync(file, 'utf8').split('<!-- printed from the code -->')
    const page = `${introduction}<!-- printed from the code -->\n\n${describeLife()}\n`
    if (process.env['UPDATE'] === '1') writeFileSync(file, page)
    expect(readFileSync(file, 'utf8')).toBe(page)
  })
})
