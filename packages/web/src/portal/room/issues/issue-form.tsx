import { LIMITS } from '@ithaca/core/room'
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { now, useInRoom } from '../view/in-room.ts'
import { useStep } from '../view/use-step.ts'
import type { IssueContent } from './issue-list.ts'

const EMPTY = { title: '', before: '', after: '' }

/** A challenge in one's own words: what it is, how it is now, and, later, how it has become. */
export function IssueForm({ issue, where, onDone }: { issue?: IssueContent; where: 'shared' | 'private'; onDone: () => void }) {
  const { t } = useTranslation('portal')
  const { t: tUi } = useTranslation('ui')
  const { client } = useInRoom()
  const [words, setWords] = useState<typeof EMPTY>(issue ?? EMPTY)
  const [isTried, setTried] = useState(false)
  const step = useStep()
  const isUnnamed = words.title.trim() === ''
  const change = (part: keyof typeof EMPTY) => (event: { currentTarget: { value: string } }) => setWords({ ...words, [part]: event.currentTarget.value })
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    if (isUnnamed) return
    const { title, before, after } = words
    const content: IssueContent = { kind: 'issue', at: now(), issueId: issue?.issueId ?? crypto.randomUUID(), title: title.trim(), before, after }
    if (await step.run(() => client.write(where, content))) onDone()
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm" maw="40rem">
        <TextInput label={t('room.issues.name')} maxLength={LIMITS.title} value={words.title} error={isTried && isUnnamed ? t('room.issues.missingName') : null} onChange={change('title')} />
        <Textarea label={t('room.issues.before')} description={t('room.issues.beforeHelp')} autosize minRows={2} maxLength={LIMITS.text / 2} value={words.before} onChange={change('before')} />
        {issue && <Textarea label={t('room.issues.after')} description={t('room.issues.afterHelp')} autosize minRows={2} maxLength={LIMITS.text / 2} value={words.after} onChange={change('after')} />}
        <ProblemView problem={step.problem} />
        <Group gap="sm">
          <Button type="submit" loading={step.isPending}>{t(where === 'private' && !issue ? 'room.issues.keep' : 'room.issues.save')}</Button>
          <Button variant="default" onClick={onDone}>{tUi('cancel')}</Button>
        </Group>
      </Stack>
    </form>
  )
}
