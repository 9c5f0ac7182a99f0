import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { When } from '../../ui/dates/when.tsx'
import { useAction } from '../../ui/graphql/use-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { Section } from '../layout/section.tsx'
import { makeCalendarFeed, revokeCalendarFeed } from './documents.ts'

/** The private calendar address: made, shown once, replaced, switched off. */
export function CalendarAddress({ madeAt }: { madeAt: string | undefined }) {
  const { t } = useTranslation('portal')
  const [address, setAddress] = useState<string>()
  const make = useAction(makeCalendarFeed)
  const revoke = useAction(revokeCalendarFeed)
  const onMake = async () => {
    const made = await make.run({})
    setAddress(made && `${window.location.origin}${made.address}`)
  }
  const onRevoke = async () => {
    await revoke.run({})
    setAddress(undefined)
  }
  return (
    <Section title={t('letters.calendar')} lead={t('letters.calendarLead')}>
      {address !== undefined && (
        <Stack component="output" gap="sm">
          <Text>{t('letters.made')}</Text>
          <TextInput label={t('letters.address')} value={address} readOnly maw="40rem" onFocus={(event) => event.currentTarget.select()} />
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <div><Button variant="default" onClick={copy}>{t(copied ? 'letters.copied' : 'letters.copy')}</Button></div>
            )}
          </CopyButton>
        </Stack>
      )}
      {madeAt !== undefined && address === undefined && <Text>{t('letters.hasFeed')} <When instant={madeAt} />.</Text>}
      <Group gap="sm">
        <Button variant="default" loading={make.isPending} onClick={() => void onMake()}>
          {t(madeAt === undefined ? 'letters.make' : 'letters.replace')}
        </Button>
        {madeAt !== undefined && (
          <Button variant="default" loading={revoke.isPending} onClick={() => void onRevoke()}>{t('letters.revoke')}</Button>
        )}
      </Group>
      <ProblemView problem={make.problem ?? revoke.problem} />
    </Section>
  )
}
