import { Chip, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { FieldProps } from './field-props.ts'
import { GroupField } from './group-field.tsx'
import { OwnWords } from './own-words.tsx'
import { PickedList } from './picked-list.tsx'

/** Some of many options, and own words where the question allows them. */
export function TagsAnswerInput({ question, value, error, onChange }: FieldProps<readonly string[]>) {
  const { t } = useTranslation('portal')
  const known = new Set(question.options.map((option) => option.value))
  const ownWords = value.filter((tag) => !known.has(tag))
  const isFull = question.maxItems !== null && value.length >= question.maxItems
  const toggle = (tag: string) => onChange(value.includes(tag) ? value.filter((each) => each !== tag) : [...value, tag])
  const addOwn = (word: string) => {
    const option = question.options.find(({ label }) => label.toLowerCase() === word.toLowerCase())
    const tag = option?.value ?? word
    if (!value.some((each) => each.toLowerCase() === tag.toLowerCase())) onChange([...value, tag])
  }
  return (
    <GroupField question={question} error={error}>
      {question.options.length > 0 && (
        <Group gap="xs">
          {question.options.map((option) => (
            <Chip
              key={option.value}
              checked={value.includes(option.value)}
              disabled={isFull && !value.includes(option.value)}
              onChange={() => toggle(option.value)}
            >
              {option.label}
            </Chip>
          ))}
        </Group>
      )}
      <PickedList items={ownWords.map((word) => ({ value: word, label: word }))} onRemove={toggle} />
      {question.allowsOwnWords && <OwnWords isFull={isFull} onAdd={addOwn} />}
      {question.maxItems !== null && (
        <Text component="output" size="sm" c="dimmed">
          {t(isFull ? 'questions.full' : 'questions.upTo', { count: question.maxItems })}
        </Text>
      )}
    </GroupField>
  )
}
