import { Button, Collapse, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../ui/graphql/use-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import classes from './agreement.module.css'
import { changeAgreementTerms } from './documents.ts'
import type { LoadedRelationship } from './loaded-relationship.ts'
import { type MoreTerms, MoreTermsFields } from './more-terms-fields.tsx'
import { minutesChoices, weeksChoices } from './term-choices.ts'
import { differingTerms } from './terms-words.ts'

/** Other terms, chosen from lists: no words of the pair's own are stored. They make a new version, unsigned (M9). */
export function ChangeTerms({ relationship, onChanged, onOutdated }: {
  relationship: LoadedRelationship
  onChanged: () => void
  onOutdated: () => void
}) {
  const { t } = useTranslation('portal')
  const { agreement } = relationship
  const [isOpen, setOpen] = useState(false)
  const [weeks, setWeeks] = useState(agreement.meetEveryWeeks)
  const [minutes, setMinutes] = useState(agreement.meetingMinutes)
  const [means, setMeans] = useState(agreement.means)
  const [more, setMore] = useState<MoreTerms>(agreement)
  const change = useAction(changeAgreementTerms)
  const alsoBy = agreement.meansOptions.map(({ value }) => value).filter((value) => value !== means && more.alsoBy.includes(value))
  const chosen = { meetEveryWeeks: weeks, meetingMinutes: minutes, means, alsoBy, weekday: more.weekday, dayPart: more.dayPart, arranger: more.arranger }
  const isSame = differingTerms(agreement, chosen).length === 0
  const isOutdated = change.problem !== undefined && 'failure' in change.problem
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    const changed = await change.run({
      input: {
        relationshipId: relationship.id, version: agreement.version, ...chosen,
      },
    })
    if (changed !== undefined) onChanged()
  }
  return (
    <Stack gap="sm" className={classes.screenOnly}>
      <Group>
        <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('relationship.changeTerms')}
        </Button>
      </Group>
      <Collapse expanded={isOpen}>
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            {agreement.meetEveryWeeks > 0 && (
              <NativeSelect
                label={t('relationship.everyWeeks')}
                maw="16rem"
                data={weeksChoices(t, agreement.meetEveryWeeks)}
                value={String(weeks)}
                onChange={(event) => setWeeks(Number(event.currentTarget.value))}
              />
            )}
            <NativeSelect
              label={t('relationship.minutes')}
              maw="16rem"
              data={minutesChoices(t, agreement.meetingMinutes)}
              value={String(minutes)}
              onChange={(event) => setMinutes(Number(event.currentTarget.value))}
            />
            <Radio.Group label={t('relationship.means')} value={means} onChange={setMeans}>
              <Stack gap="xs" mt="xs">
                {agreement.meansOptions.map(({ value, label }) => <Radio key={value} value={value} label={label} />)}
              </Stack>
            </Radio.Group>
            <MoreTermsFields means={means} options={agreement.meansOptions} chosen={more} onChange={setMore} />
            <Text size="sm" c="dimmed" maw="40rem">{t('relationship.changeMeans')}</Text>
            <ProblemView problem={change.problem} />
            <Group gap="sm">
              <Button type="submit" variant="default" loading={change.isPending} disabled={isSame}>
                {t('relationship.proposeTerms')}
              </Button>
              {isOutdated && (
                <Button variant="default" onClick={onOutdated}>{t('relationship.readLatest')}</Button>
              )}
            </Group>
          </Stack>
        </form>
      </Collapse>
    </Stack>
  )
}
