import { Button, Group, List, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDecimal } from '../../../ui/dates/format.ts'
import { useQuery } from 'urql'
import type { StudioPairQuery as PairData } from '../../../generated/console/graphql.ts'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { Contributions } from '../contributions.tsx'
import { RuleDialog, type RuleKind } from '../rules/rule-dialog.tsx'
import { StandingRule } from '../rules/standing-rule.tsx'
import { StudioPairQuery } from './documents.ts'
import { useWorkbench } from './studio-context.ts'
import { useFresh } from './use-fresh.ts'

const shownMoved = 10

/** Why these two, or why not, in the scenario as it is now; and the two ways to decide otherwise. */
export function PairAnswer({ mentorId, mentoreeId, onAnswer }: {
  mentorId: string
  mentoreeId: string
  /** Told in a sentence what the answer is, each time that it is another. */
  onAnswer: (news: string) => void
}) {
  const { t } = useTranslation('console')
  const { studio, scenario, change } = useWorkbench()
  const [asked, setAsked] = useState<RuleKind>()
  const context = useFresh(scenario.revision)
  const query = useQuery({ query: StudioPairQuery, variables: { studioId: studio.id, mentorId, mentoreeId }, context })
  const nameOf = (id: string) => studio.people.names[studio.people.ids.indexOf(id)] ?? ''
  const names = { mentor: nameOf(mentorId), mentoree: nameOf(mentoreeId) }
  const solveAgain = () => change({})
  const sentence = query[0].data?.studioPair.sentence
  const news = sentence === undefined ? '' : t('studio.pairNews', { ...names, sentence })
  useEffect(() => { onAnswer(news) }, [news, onAnswer])
  return (
    <QueryView query={query}>
      {({ studioPair }) => (
        <Stack gap="md">
          <PairTitle names={names} ruleId={studioPair.rule?.id} />
          {studioPair.kind === 'PROPOSED' ? <Why pair={studioPair} /> : <WhyNot pair={studioPair} nameOf={nameOf} />}
          {studioPair.rule === null ? (
            <Group gap="xs">
              <Button variant="default" onClick={() => setAsked('LOCK')}>{t('studio.lock')}</Button>
              <Button variant="default" onClick={() => setAsked('VETO')}>{t('studio.veto')}</Button>
            </Group>
          ) : <StandingRule rule={studioPair.rule} onLifted={solveAgain} />}
          {asked !== undefined && (
            <RuleDialog kind={asked} ids={{ mentorId, mentoreeId }} names={names} onSet={solveAgain} onClose={() => setAsked(undefined)} />
          )}
        </Stack>
      )}
    </QueryView>
  )
}

/** Takes the focus when a lock or veto came or went, and with it the button that had the focus. */
function PairTitle({ names, ruleId }: { names: { mentor: string; mentoree: string }; ruleId: string | undefined }) {
  const { t } = useTranslation('console')
  const title = useRef<HTMLHeadingElement>(null)
  const known = useRef(ruleId)
  useEffect(() => {
    const isChanged = known.current !== ruleId
    known.current = ruleId
    if (isChanged && document.activeElement === document.body) title.current?.focus({ preventScroll: true })
  }, [ruleId])
  return <Title order={4} ref={title} tabIndex={-1}>{t('matching.pairTitle', names)}</Title>
}

type Pair = PairData['studioPair']

function Why({ pair }: { pair: Pair }) {
  const { t } = useTranslation('console')
  const sentences = pair.contributions.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]))
  return (
    <>
      {sentences.length === 0
        ? <Text c="dimmed">{t('matching.noSentences')}</Text>
        : sentences.map((sentence) => <Text key={sentence} className="spoken">{sentence}</Text>)}
      {pair.difference !== null && (
        <>
          <Title order={5}>{t('matching.difference')}</Title>
          <Text className="spoken">{pair.difference}</Text>
        </>
      )}
      <Title order={5}>{t('matching.behind')}</Title>
      {pair.fit !== null && <Text size="sm">{t('matching.fitOf', { fit: formatDecimal(pair.fit, 2) })}</Text>}
      <Contributions contributions={pair.contributions} />
    </>
  )
}

function WhyNot({ pair, nameOf }: { pair: Pair; nameOf: (id: string) => string }) {
  const { t } = useTranslation('console')
  const { movedMentorees } = pair
  return (
    <>
      <Title order={5}>{t('studio.whyNot')}</Title>
      <Text className="spoken">{pair.sentence}</Text>
      {movedMentorees.length > 0 && (
        <details>
          <summary>{t('studio.wouldMove')}</summary>
          <List mt="xs">{movedMentorees.slice(0, shownMoved).map((id) => <List.Item key={id}>{nameOf(id)}</List.Item>)}</List>
          {movedMentorees.length > shownMoved && <Text size="sm" c="dimmed">+{movedMentorees.length - shownMoved}</Text>}
        </details>
      )}
    </>
  )
}
