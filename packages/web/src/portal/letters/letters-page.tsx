import { Stack, Switch, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { useAction } from '../../ui/graphql/use-action.ts'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { PageQuery } from '../app/page-query.tsx'
import { Section } from '../layout/section.tsx'
import { CalendarAddress } from './calendar-address.tsx'
import { chooseNudges, lettersQuery } from './documents.ts'

/** Which letters the reader wants, and their private calendar address. */
export function LettersPage() {
  const { t } = useTranslation('portal')
  const query = useQuery({ query: lettersQuery, requestPolicy: 'cache-and-network' })
  return (
    <PageQuery query={query} title={t('letters.title')} pick={({ viewer }) => viewer}>
      {({ wantsNudges, calendarFeed }) => (
        <>
          <PageTitle title={t('letters.title')} />
          <Stack gap="xl">
            <Nudges wantsNudges={wantsNudges} />
            <CalendarAddress madeAt={calendarFeed?.createdAt} />
          </Stack>
        </>
      )}
    </PageQuery>
  )
}

function Nudges({ wantsNudges }: { wantsNudges: boolean }) {
  const { t } = useTranslation('portal')
  const choose = useAction(chooseNudges)
  return (
    <Section title={t('letters.nudges')} lead={t('letters.nudgesLead')}>
      <Switch
        label={t('letters.wantsNudges')}
        checked={wantsNudges}
        disabled={choose.isPending}
        onChange={(event) => void choose.run({ input: { wantsNudges: event.currentTarget.checked } })}
      />
      <Text c="dimmed">{t('letters.alwaysSent')}</Text>
      <ProblemView problem={choose.problem} />
    </Section>
  )
}
