import { Button, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ProgramStatus } from '../../generated/portal/graphql.ts'
import { PageTitle } from '../../ui/shell/page-title.tsx'
import { StepLink } from '../layout/step-link.tsx'
import type { LoadedQuestions } from './loaded-questions.ts'

/** What happens next, by where the program is. */
const nextOf: Record<ProgramStatus, 'gathering' | 'matching' | 'later'> = {
  DRAFT: 'gathering', INVITING: 'gathering', MATCHING: 'matching', RUNNING: 'later', CLOSING: 'later', CLOSED: 'later',
}

/** After the last question: that it is done, and what happens next. */
export function Finished({ place, onLookAgain }: { place: LoadedQuestions; onLookAgain: () => void }) {
  const { t } = useTranslation('portal')
  const { program } = place
  return (
    <>
      <PageTitle title={t('questions.doneTitle')} above={<Text c="dimmed">{program.name}</Text>} />
      <Stack gap="md" maw="40rem">
        <Text className="spoken">{t(`questions.next.${nextOf[program.status]}`)}</Text>
        <Text>{t('questions.nextAnswer', { count: program.responseDays })}</Text>
        <Text c="dimmed">{t('questions.changeLater')}</Text>
        <Group gap="sm">
          <StepLink to="/">{t('words.backToHome')}</StepLink>
          <Button variant="default" onClick={onLookAgain}>{t('questions.lookAgain')}</Button>
        </Group>
      </Stack>
    </>
  )
}
