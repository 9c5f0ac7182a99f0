import { Button, Group, Radio, Stack, Text } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivateAnswer, ProposalFieldsFragment } from '../../generated/portal/graphql.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { Section } from '../layout/section.tsx'
import { callName } from '../text/names.ts'
import { answerProposal } from './documents.ts'
import { RespondBy } from './respond-by.tsx'

const answers: readonly PrivateAnswer[] = ['YES', 'RATHER_NOT']

/**
 * The private answer (M6). Choosing and sending are two steps, because an answer can't be taken back, and each
 * choice says who will ever know of it.
 */
export function AnswerProposal({ proposal, onAnswered }: {
  proposal: ProposalFieldsFragment
  onAnswered: () => void
}) {
  const { t } = useTranslation('portal')
  const [answer, setAnswer] = useState<PrivateAnswer | null>(null)
  const [isMissing, setMissing] = useState(false)
  const send = useAction(answerProposal)
  const name = callName(proposal.partner)
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(answer === null)
    if (answer === null) return
    const answered = await send.run({ input: { proposalId: proposal.id, answer } })
    if (answered !== undefined) onAnswered()
  }
  return (
    <Section title={t('proposals.yourAnswer')} lead={<RespondBy instant={proposal.respondBy} />}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Radio.Group
            label={t('proposals.ask', { name })}
            description={t('proposals.private', { name })}
            error={isMissing ? t('proposals.chooseFirst') : null}
            value={answer}
            onChange={(value) => {
              setAnswer(answers.find((each) => each === value) ?? null)
              setMissing(false)
            }}
          >
            <Stack gap="md" mt="sm">
              {answers.map((each) => (
                <Radio
                  key={each}
                  value={each}
                  label={t(`proposals.answer.${each}`)}
                  description={t(`proposals.whoKnows.${each}`, { name })}
                />
              ))}
            </Stack>
          </Radio.Group>
          <ProblemView problem={send.problem} />
          <Group><Button type="submit" loading={send.isPending}>{t('proposals.send')}</Button></Group>
          <Text size="sm" c="dimmed" maw="40rem">{t('proposals.silence')}</Text>
        </Stack>
      </form>
    </Section>
  )
}
