import { Button, Radio, Stack, Text } from '@mantine/core'
import { useState, type ReactNode, type SyntheticEvent } from 'react'
import type { ActionProblem } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'

/** One of a few answers, each with what it means, sent by a button of its own: choosing and sending are two steps. */
export function ChoiceForm<Value extends string>({ label, description, options, send, missing, isPending, problem, onSend }: {
  label: string
  description: ReactNode
  options: readonly { readonly value: Value; readonly label: string; readonly description: string }[]
  send: string
  /** Said when nothing was chosen. */
  missing: string
  isPending: boolean
  problem: ActionProblem | undefined
  onSend: (value: Value) => void
}) {
  const [chosen, setChosen] = useState<Value | null>(null)
  const [isMissing, setMissing] = useState(false)
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(chosen === null)
    if (chosen !== null) onSend(chosen)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md" align="flex-start">
        <Radio.Group
          label={label}
          description={description}
          error={isMissing ? missing : null}
          value={chosen}
          onChange={(value) => {
            setChosen(options.find((option) => option.value === value)?.value ?? null)
            setMissing(false)
          }}
        >
          <Stack gap="md" mt="sm">
            {options.map((option) => <Radio key={option.value} {...option} />)}
          </Stack>
        </Radio.Group>
        <ProblemView problem={problem} />
        <Button type="submit" loading={isPending}>{send}</Button>
      </Stack>
    </form>
  )
}

/** A few lines of plain text. */
export function Lines({ children }: { children: ReactNode }) {
  return <Text maw="40rem">{children}</Text>
}
