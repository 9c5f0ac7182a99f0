import { Button, Group, NumberInput, Stack, Switch, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useClient } from 'urql'
import { tell } from '../../../ui/app/tell.ts'
import { formatDay } from '../../../ui/dates/format.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { Section } from '../../../ui/shell/section.tsx'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { StaleEdit } from '../../../ui/states/stale-edit.tsx'
import { ProgramQuery, UpdateProgram } from '../documents.ts'
import type { Program } from '../program-context.ts'

type Details = Pick<Program, 'version' | 'name' | 'startsOn' | 'selfJoin' | 'responseDays'>

const isSame = (a: Details, b: Details) =>
  a.name === b.name && a.startsOn === b.startsOn && a.selfJoin === b.selfJoin && a.responseDays === b.responseDays

/** A program's name, first day, how people join and how long a proposal waits. */
export function DetailsForm({ program }: { program: Program }) {
  const { t } = useTranslation('console')
  const client = useClient()
  // What the fields were filled from: a change of somebody else's since then is shown, never written over.
  const [base, setBase] = useState<Details>(program)
  const [name, setName] = useState(program.name)
  const [startsOn, setStartsOn] = useState(program.startsOn)
  const [selfJoin, setSelfJoin] = useState(program.selfJoin)
  const [responseDays, setResponseDays] = useState(program.responseDays)
  const update = useAction(UpdateProgram)
  const canEdit = program.viewerCan.edit
  const isNameMissing = name.trim() === ''
  const failure = update.problem !== undefined && 'failure' in update.problem ? update.problem.failure : undefined
  const isStale = failure?.code === 'STALE_VERSION'
  const save = async (version: number) => {
    if (isNameMissing || startsOn === '') return
    const saved = await update.run({ input: { id: program.id, version, name: name.trim(), startsOn, selfJoin, responseDays } })
    if (saved === undefined) await client.query(ProgramQuery, { id: program.id }, { requestPolicy: 'network-only' }).toPromise()
    else {
      setBase(saved)
      tell(t('settings.saved'))
    }
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    void save(isSame(base, program) ? program.version : base.version)
  }
  const takeTheirs = () => {
    setBase(program)
    setName(program.name)
    setStartsOn(program.startsOn)
    setSelfJoin(program.selfJoin)
    setResponseDays(program.responseDays)
    update.clear()
  }
  const yesNo = (value: boolean) => t(value ? 'settings.yes' : 'settings.no')
  const differences = [
    { label: t('programs.programName'), theirs: program.name, mine: name },
    { label: t('programs.startsOn'), theirs: formatDay(program.startsOn), mine: startsOn === '' ? '–' : formatDay(startsOn) },
    { label: t('settings.responseDays'), theirs: String(program.responseDays), mine: String(responseDays) },
    { label: t('settings.selfJoin'), theirs: yesNo(program.selfJoin), mine: yesNo(selfJoin) },
  ].filter(({ theirs, mine }) => theirs !== mine)
  return (
    <Section title={t('settings.details')}>
      <form noValidate onSubmit={submit}>
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
          {isStale
            ? <StaleEdit differences={differences} onTakeTheirs={takeTheirs} onKeepMine={() => void save(program.version)} />
            : <ProblemView problem={update.problem} />}
          {canEdit && <Group><Button type="submit" loading={update.isPending}>{t('settings.save')}</Button></Group>}
        </Stack>
      </form>
    </Section>
  )
}
