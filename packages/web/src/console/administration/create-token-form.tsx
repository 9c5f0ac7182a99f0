import { Button, Checkbox, NumberInput, Stack, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { TokenScope } from '../../generated/console/graphql.ts'
import { useAction } from '../../ui/graphql/use-action.ts'
import { Section } from '../../ui/shell/section.tsx'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { CreateToken } from './documents.ts'

const scopes: readonly TokenScope[] = ['DIRECTORY_READ', 'DIRECTORY_WRITE', 'PROGRAM_READ', 'PROGRAM_WRITE', 'AUDIT_READ']

/** Makes a token and hands its secret up, once. */
export function CreateTokenForm({ onMade }: { onMade: (secret: string) => void }) {
  const { t } = useTranslation('console')
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const [days, setDays] = useState(90)
  const create = useAction(CreateToken)
  const isComplete = name.trim() !== '' && chosen.length > 0
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (!isComplete) return
    const made = await create.run({ input: { name: name.trim(), scopes: scopes.filter((scope) => chosen.includes(scope)), days } })
    if (made === undefined) return
    onMade(made.secret)
    setName('')
    setChosen([])
  }
  return (
    <Section title={t('administration.newToken')} lead={t('administration.newTokenLead')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md" align="flex-start">
          <TextInput
            w="100%"
            maw="28rem"
            maxLength={80}
            label={t('administration.tokenName')}
            description={t('administration.tokenNameHelp')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Checkbox.Group value={chosen} onChange={setChosen} label={t('administration.scopes')}>
            <Stack gap="xs" mt="xs">
              {scopes.map((scope) => <Checkbox key={scope} value={scope} label={t(`administration.scope.${scope}`)} />)}
            </Stack>
          </Checkbox.Group>
          <NumberInput
            maw="14rem"
            label={t('administration.days')}
            min={1}
            max={366}
            allowDecimal={false}
            clampBehavior="strict"
            value={days}
            onChange={(value) => typeof value === 'number' && setDays(value)}
          />
          <ProblemView problem={create.problem} />
          <Button type="submit" disabled={!isComplete} loading={create.isPending}>{t('administration.makeToken')}</Button>
        </Stack>
      </form>
    </Section>
  )
}
