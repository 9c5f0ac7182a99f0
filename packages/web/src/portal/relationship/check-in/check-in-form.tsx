import { Button, Checkbox, Radio, Stack, Text } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { CheckInAnswer, CheckInQuery } from '../../../generated/portal/graphql.ts'
import { formatDay } from '../../../ui/dates/format.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Outcome } from '../../layout/outcome.tsx'
import { answerCheckIn } from './documents.ts'

type OpenCheckIn = NonNullable<Extract<NonNullable<CheckInQuery['node']>, { __typename: 'MyRelationship' }>['checkIn']>

const questions = ['rhythm', 'openness', 'use', 'direction'] as const
const answers = ['YES', 'PARTLY', 'NOT_NOW', 'RATHER_NOT_SAY'] as const satisfies readonly CheckInAnswer[]
type Chosen = Partial<Record<(typeof questions)[number], CheckInAnswer>>

/** The four questions, and "please call me", with who sees what beside each (M14). */
export function CheckInForm({ relationshipId, checkIn, partnerName, hasAsked }: {
  relationshipId: string
  checkIn: OpenCheckIn
  partnerName: string
  hasAsked: boolean
}) {
  const { t } = useTranslation('portal')
  const [chosen, setChosen] = useState<Chosen>(() => ({ ...checkIn.answers }))
  const [wantsCall, setWantsCall] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const [isNew, setNew] = useState(false)
  const answer = useAction(answerCheckIn)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const { rhythm, openness, use, direction } = chosen
    if (!rhythm || !openness || !use || !direction) return setMissing(true)
    setMissing(false)
    const input = { relationshipId, round: checkIn.round, rhythm, openness, use, direction, pleaseCallMe: wantsCall }
    setNew((await answer.run({ input })) !== undefined)
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="xl">
        <Text maw="40rem">{t('checkIn.whoSees', { name: partnerName })}</Text>
        {questions.map((question) => (
          <Radio.Group
            key={question}
            label={t(`checkIn.questions.${question}`)}
            value={chosen[question] ?? null}
            error={isMissing && chosen[question] === undefined ? t('checkIn.chooseOne') : null}
            onChange={(value) => setChosen({ ...chosen, [question]: answers.find((each) => each === value) })}
          >
            <Stack gap="xs" mt="xs">
              {answers.map((value) => <Radio key={value} value={value} label={t(`checkIn.answers.${value}`)} />)}
            </Stack>
          </Radio.Group>
        ))}
        {hasAsked
          ? <Text>{t('checkIn.asked')}</Text>
          : (
            <Checkbox
              label={t('checkIn.call')}
              description={t('checkIn.callMeans', { name: partnerName })}
              checked={wantsCall}
              onChange={(event) => setWantsCall(event.currentTarget.checked)}
            />
          )}
        <ProblemView problem={answer.problem} />
        <div>
          <Button type="submit" loading={answer.isPending}>
            {t(checkIn.answers === null ? 'checkIn.save' : 'checkIn.saveAnew')}
          </Button>
        </div>
        {isNew && (
          <Outcome title={t('checkIn.saved')} isNew>
            <Text>{t('checkIn.savedText', { day: formatDay(checkIn.closesOn) })}</Text>
          </Outcome>
        )}
      </Stack>
    </form>
  )
}
