import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx'
import type { ActionProblem } from '../../ui/graphql/use-action.ts'
import { Section } from '../../ui/shell/section.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { PersonSearch } from '../directory/people/person-search.tsx'

export interface NamedPerson {
  readonly id: string
  readonly fullName: string
  readonly email: string | null
}

/** Naming somebody, or taking them from the list again. */
interface Step {
  readonly isPending: boolean
  readonly problem: ActionProblem | undefined
  readonly clear: () => void
  /** Answers whether it was done. */
  readonly run: (person: { readonly id: string; readonly fullName: string }) => Promise<boolean>
}

/** People whom the organisation has named for something: the list, naming one more, and taking one from it after a question. */
export function NamedPeople({ people, empty, words, name, remove }: {
  people: readonly NamedPerson[]
  empty?: string
  words: {
    readonly title: string
    readonly lead: string
    readonly search: string
    readonly nameNamed: (name: string) => string
    readonly remove: string
    readonly removeNamed: (name: string) => string
    readonly removeTitle: string
    readonly removeMeans: (name: string) => string
  }
  name: Step
  remove: Step
}) {
  const [leaving, setLeaving] = useState<NamedPerson>()
  return (
    <Section title={words.title} lead={words.lead}>
      {people.length === 0 && empty !== undefined && <Text>{empty}</Text>}
      {people.length > 0 && (
        <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
          {people.map((person) => (
            <Group component="li" key={person.id} gap="md">
              <Text>{person.fullName}</Text>
              <Text c="dimmed" size="sm">{person.email}</Text>
              <Button variant="subtle" size="compact-sm" aria-label={words.removeNamed(person.fullName)} onClick={() => setLeaving(person)}>
                {words.remove}
              </Button>
            </Group>
          ))}
        </Stack>
      )}
      <PersonSearch label={words.search} actionLabel={words.nameNamed} isPending={name.isPending} onChoose={(person) => void name.run(person)} />
      <ProblemView problem={name.problem} />
      <ConfirmDialog
        isOpen={leaving !== undefined}
        title={words.removeTitle}
        confirmLabel={words.remove}
        tone="needs"
        isPending={remove.isPending}
        problem={remove.problem}
        onConfirm={() => {
          if (leaving !== undefined) void remove.run(leaving).then((isDone) => { if (isDone) setLeaving(undefined) })
        }}
        onClose={() => {
          remove.clear()
          setLeaving(undefined)
        }}
      >
        <Text>{words.removeMeans(leaving?.fullName ?? '')}</Text>
      </ConfirmDialog>
    </Section>
  )
}
