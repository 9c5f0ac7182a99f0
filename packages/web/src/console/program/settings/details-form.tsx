import { Button, Group, NumberInput, Stack, Switch, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../../ui/app/tell.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { Section } from '../../../ui/shell/section.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { UpdateProgram } from '../documents.ts'
import type { Program } from '../program-context.ts'

/** A program's name, first day, how people join and how long a proposal waits. */
export function DetailsForm({ program }: { program: Program }) {
  const { t } = useTranslation('console')
  const [name, setName] = useState(program.name)
  const [startsOn, setStartsOn] = useState(program.startsOn)
  const [selfJoin, setSelfJoin] = useState(program.selfJoin)
  const [responseDays, setResponseDays] = useState(program.responseDays)
  const update = useAction(UpdateProgram)
  const canEdit = program.viewerCan.edit
  const isNameMissing = name.trim() === ''
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (isNameMissing || startsOn === '') return
    const saved = await update.run({
      input: { id: program.id, version: program.version, name: name.trim(), startsOn, selfJoin, responseDays },
    })
    if (saved !== undefined) tell(t('settings.saved'))
  }
  return (
    <Section title={t('settings.details')}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <TextInput
            label={t('programs.programName')}
            required
            maxLength={120}
            disabled={!canEdit}
            value={name}
            error={isNameMissing ? t('programs.nameMissing') : null}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            maw="14rem"
            label={t('programs.startsOn')}
            required
            disabled={!canEdit}
            value={startsOn}
            error={startsOn === '' ? t('programs.startMissing') : null}
            onChange={(event) => setStartsOn(event.currentTarget.value)}
          />
          <NumberInput
            maw="14rem"
            label={t('settings.responseDays')}
            description={t('settings.responseDaysHelp')}
            min={1}
            max={60}
            allowDecimal={false}
            clampBehavior="strict"
            disabled={!canEdit}
            value={responseDays}
            onChange={(value) => typeof value === 'number' && setResponseDays(value)}
          />
          <Switch
            label={t('settings.selfJoin')}
            description={t('settings.selfJoinHelp')}
            disabled={!canEdit}
            checked={selfJoin}
            onChange={(event) => setSelfJoin(event.currentTarget.checked)}
          />
          <ProblemView problem={update.problem} />
          {canEdit && <Group><Button type="submit" loading={update.isPending}>{t('settings.save')}</Button></Group>}
        </Stack>
      </form>
    </Section>
  )
}
