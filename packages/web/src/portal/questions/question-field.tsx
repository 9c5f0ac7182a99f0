import type { Answer, Place, Question } from './draft.ts'
import { ChoiceInput } from './inputs/choice-input.tsx'
import { DateInput } from './inputs/date-input.tsx'
import { LanguagesInput } from './inputs/languages-input.tsx'
import { LongTextInput } from './inputs/long-text-input.tsx'
import { NumberAnswerInput } from './inputs/number-input.tsx'
import { PlaceInput } from './inputs/place-input.tsx'
import { RankingInput } from './inputs/ranking-input.tsx'
import { ShortTextInput } from './inputs/short-text-input.tsx'
import { TagsAnswerInput } from './inputs/tags-input.tsx'
import { TimeZoneInput } from './inputs/time-zone-input.tsx'

const asText = (value: Answer): string => (typeof value === 'string' ? value : '')
const asList = (value: Answer): readonly string[] => (Array.isArray(value) ? value as readonly string[] : [])
const asPlace = (value: Answer): Place | null =>
  typeof value === 'object' && value !== null && 'country' in value ? value : null

/** A question with the input that fits its kind. */
export function QuestionField({ question, value, error, onChange }: {
  question: Question
  value: Answer
  error: string | undefined
  onChange: (value: Answer) => void
}) {
  const field = { question, error, onChange }
  switch (question.kind) {
    case 'TEXT':
      return <ShortTextInput {...field} value={asText(value)} />
    case 'LONG_TEXT':
      return <LongTextInput {...field} value={asText(value)} />
    case 'CHOICE':
      return <ChoiceInput {...field} value={asText(value)} />
    case 'TAGS':
      return <TagsAnswerInput {...field} value={asList(value)} />
    case 'RANKING':
      return <RankingInput {...field} value={asList(value)} />
    case 'NUMBER':
      return <NumberAnswerInput {...field} value={typeof value === 'number' ? value : null} />
    case 'DATE':
      return <DateInput {...field} value={asText(value)} />
    case 'LANGUAGES':
      return <LanguagesInput {...field} value={asList(value)} />
    case 'TIME_ZONE':
      return <TimeZoneInput {...field} value={asText(value)} />
    case 'PLACE':
      return <PlaceInput {...field} value={asPlace(value)} />
  }
}
