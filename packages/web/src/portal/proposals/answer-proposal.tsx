import { Button, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core'
import { useRef, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivateAnswer, ProposalFieldsFragment } from '../../generated/portal/graphql.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { Section } from '../layout/section.tsx'
import { callName } from '../text/names.ts'
import { answerProposal } from './documents.ts'
import { RespondBy } from './respond-by.tsx'

const answers: readonly PrivateAnswer[] = ['YES', 'RATHER_NOT']
/** As many first conversations as a mentor has in a round, at most. */
const ranks = ['1', '2', '3', '4', '5', '6']

/**
 * The private answer (M6), given or changed. Choosing and sending are two steps, so that no slip of a finger answers
 * for anybody, and each choice says who will ever know of it.
 */
export function AnswerProposal({ proposal, onAnswered, onCancel }: {
  proposal: ProposalFieldsFragment
  onAnswered: () => void
  onCancel?: () => void
}) {
  const { t } = useTranslation(['portal', 'ui'])
  const firstChoice = useRef<HTMLInputElement>(null)
  const [answer, setAnswer] = useState<PrivateAnswer | null>(proposal.myAnswer)
  const [rank, setRank] = useState(proposal.myRank === null ? '' : String(proposal.myRank))
  const [isMissing, setMissing] = useState(false)
  const send = useAction(answerProposal)
  const name = callName(proposal.partner)
  const { isConversation } = proposal
  const mayRank = isConversation && answer === 'YES'
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(answer === null)
    if (answer === null) return firstChoice.current?.focus()
    const answered = await send.run({
      input: { proposalId: proposal.id, answer, ...(mayRank && rank !== '' ? { rank: Number(rank) } : {}) },
    })
    if (answered !== undefined) onAnswered()
  }
  return (
    <Section title={t('portal:proposals.yourAnswer')} isNew={onCancel !== undefined} lead={<RespondBy instant={proposal.respondBy} />}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Radio.Group
            label={t(isConversation ? 'portal:proposals.askConversation' : 'portal:proposals.ask', { name })}
            description={t('portal:proposals.private', { name })}
            error={isMissing ? t('portal:proposals.chooseFirst') : null}
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
                  ref={each === 'YES' ? firstChoice : null}
                  value={each}
                  label={t(`portal:proposals.answer.${each}`)}
                  description={t(isConversation && each === 'YES' ? 'portal:proposals.conversationKnows' : `portal:proposals.whoKnows.${each}`, { name })}
                />
              ))}
            </Stack>
          </Radio.Group>
          {mayRank && (
            <NativeSelect
              label={t('portal:proposals.rank')}
              description={t('portal:proposals.rankHelp')}
              value={rank}
              onChange={(event) => setRank(event.currentTarget.value)}
              data={['', ...ranks].map((value) => ({ value, label: value === '' ? t('portal:proposals.rankNone') : t('portal:proposals.rankPlace', { place: value }) }))}
              maw="24rem"
            />
          )}
          <ProblemView problem={send.problem} />
          <Group gap="sm">
            <Button type="submit" loading={send.isPending}>{t('portal:proposals.send')}</Button>
            {onCancel !== undefined && <Button variant="default" onClick={onCancel}>{t('ui:cancel')}</Button>}
          </Group>
          <Text size="sm" c="dimmed" maw="40rem">{t('portal:proposals.silence')}</Text>
        </Stack>
      </form>
    </Section>
  )
}
