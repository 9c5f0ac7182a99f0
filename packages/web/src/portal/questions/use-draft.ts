import { useCallback, useEffect, useRef, useState } from 'react'
import { useClient } from 'urql'
import { describeError } from '../../ui/graphql/describe-error.ts'
import type { ActionProblem } from '../../ui/graphql/use-action.ts'
import { saveAnswers } from './documents.ts'
import {
  answersToSend, isAnswered, nextDraft, startDraft, type Answer, type DraftEvent, type Question,
} from './draft.ts'

const pauseMs = 700

/**
 * Answers that save themselves a moment after the last key, one save at a time. A refused answer stays on the page
 * with its reason while the others are saved; after a broken connection everything stays until the next try.
 */
export function useDraft(participationId: string, questions: readonly Question[]) {
  const client = useClient()
  const [draft, setDraft] = useState(() => startDraft(questions))
  const latest = useRef(draft)
  const underWay = useRef<Promise<void>>(undefined)
  const [isSaving, setSaving] = useState(false)
  const [problem, setProblem] = useState<ActionProblem>()

  const apply = useCallback((event: DraftEvent) => {
    latest.current = nextDraft(latest.current, event)
    setDraft(latest.current)
  }, [])

  const saveOnce = useCallback(async () => {
    const sent = answersToSend(questions, latest.current)
    const answers = Object.entries(sent).map(([key, value]) => ({ key, value: isAnswered(value) ? value : null }))
    if (answers.length === 0) return
    setSaving(true)
    setProblem(undefined)
    const { data, error } = await client.mutation(saveAnswers, { input: { participationId, answers } }).toPromise()
    setSaving(false)
    const result = data?.saveAnswers
    if (result?.__typename === 'MyParticipation') return apply({ type: 'saved', sent })
    const problems = result?.__typename === 'InvalidAnswersError' ? result.problems.filter(({ key }) => key in sent) : []
    if (problems.length > 0) return apply({ type: 'refused', problems })
    if (result !== undefined) return setProblem({ failure: result })
    setProblem({ error: error === undefined ? { kind: 'server', requestId: undefined } : describeError(error) })
  }, [apply, client, participationId, questions])

  const save = useCallback(async () => {
    await underWay.current
    underWay.current = saveOnce()
    await underWay.current
  }, [saveOnce])

  const change = useCallback((key: string, value: Answer) => {
    setProblem(undefined)
    apply({ type: 'changed', key, value })
  }, [apply])

  useEffect(() => {
    const isWaiting = Object.keys(answersToSend(questions, draft)).length > 0
    if (!isWaiting || isSaving || problem !== undefined) return undefined
    const timer = setTimeout(() => void save(), pauseMs)
    return () => clearTimeout(timer)
  }, [draft, questions, isSaving, problem, save])

  /** Saves what can be saved now; answers whether everything is. */
  const settle = useCallback(async (): Promise<boolean> => {
    await save()
    if (Object.keys(answersToSend(questions, latest.current)).length > 0) await save()
    return latest.current.unsaved.length === 0
  }, [questions, save])

  return { draft, change, settle, isSaving, problem }
}
