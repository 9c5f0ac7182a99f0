import { List, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { PublicationPreviewQuery } from '../../generated/console/graphql.ts'
import { formatDay } from '../../ui/dates/format.ts'
import { useProgram } from '../program/program-context.ts'

const DAY_MS = 86_400_000

type Preview = PublicationPreviewQuery['publicationPreview']

/** What publishing would do now: who is told, in which words, and how that differs from the run and from before. Days to answer count from `goesOutAt`. */
export function PublicationPreview({ preview, goesOutAt }: { preview: Preview; goesOutAt: Date | null }) {
  const { t } = useTranslation('console')
  const program = useProgram()
  const { leftOut, recipients, proposals } = preview
  const respondBy = goesOutAt === null ? preview.respondBy : new Date(goesOutAt.getTime() + program.responseDays * DAY_MS).toISOString()
  const reasons = (['inOneChain', 'notTakingPart', 'noPlace', 'togetherBefore'] as const).filter((reason) => leftOut[reason] > 0)
  if (proposals === 0) return <Text>{t('matching.noneToTell')}</Text>
  return (
    <Stack gap="md">
      <List spacing="xs">
        <List.Item>{t('matching.tellMentorees', { count: preview.mentorees })}</List.Item>
        <List.Item>{t('matching.tellMentors', { count: preview.mentors })}</List.Item>
        <List.Item>{t('matching.tellDay', { day: formatDay(respondBy) })}</List.Item>
        {preview.askedBefore > 0 && <List.Item>{t('matching.askedBefore', { count: preview.askedBefore })}</List.Item>}
        {preview.openProposals > 0 && <List.Item>{t('matching.stillOpen', { count: preview.openProposals })}</List.Item>}
        {program.status === 'MATCHING' && <List.Item>{t('matching.thenRuns')}</List.Item>}
      </List>
      <div>
        <Text fw={600}>{t('matching.letterTitle')}</Text>
        <Text className="spoken" fw={600}>{preview.letter.subject}</Text>
        {preview.letter.paragraphs.map((paragraph) => <Text key={paragraph} className="spoken">{paragraph}</Text>)}
      </div>
      <Words recipients={recipients} />
      {reasons.length > 0 && (
        <div>
          <Text fw={600}>{t('matching.leftOutTitle')}</Text>
          <List>{reasons.map((reason) => <List.Item key={reason}>{t(`matching.leftOut.${reason}`, { count: leftOut[reason] })}</List.Item>)}</List>
        </div>
      )}
      <details>
        <summary>{t('matching.recipients')}</summary>
        <List mt="xs">
          {recipients.map(({ participationId, name, isMentor, wasAskedBefore }) => (
            <List.Item key={`${participationId} ${isMentor}`}>
              {name}, {t(`matching.recipientAs.${isMentor ? 'mentor' : 'mentoree'}`)}
              {wasAskedBefore && ` · ${t('matching.again')}`}
            </List.Item>
          ))}
        </List>
      </details>
      <Text size="sm" c="dimmed">{t('matching.previewLead')}</Text>
    </Stack>
  )
}

function Words({ recipients }: { recipients: Preview['recipients'] }) {
  const { t } = useTranslation('console')
  const mentor = recipients.find(({ isMentor }) => isMentor)?.name ?? ''
  const mentoree = recipients.find(({ isMentor }) => !isMentor)?.name ?? ''
  return (
    <div>
      <Text fw={600}>{t('matching.wordsTitle')}</Text>
      <Text className="spoken">{t('matching.wordsMentoree', { mentor })}</Text>
      <Text className="spoken">{t('matching.wordsMentor', { mentoree })}</Text>
    </div>
  )
}
