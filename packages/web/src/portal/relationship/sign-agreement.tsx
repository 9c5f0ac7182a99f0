import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useRef, useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../ui/graphql/use-action.ts'
import { ProblemView } from '../../ui/states/problem-view.tsx'
import { Outcome } from '../layout/outcome.tsx'
import { Section } from '../layout/section.tsx'
import { callName } from '../text/names.ts'
import classes from './agreement.module.css'
import { signAgreement } from './documents.ts'
import type { LoadedRelationship } from './loaded-relationship.ts'

/** Signing is deliberate: a statement to confirm, then a button with the signer's name (M9). */
export function SignAgreement({ relationship, myName, onOutdated }: {
  relationship: LoadedRelationship
  myName: string
  onOutdated: () => void
}) {
  const { t } = useTranslation('portal')
  const { agreement, partner } = relationship
  const statement = useRef<HTMLInputElement>(null)
  const [hasRead, setRead] = useState(false)
  const [isMissing, setMissing] = useState(false)
  const [isNew, setNew] = useState(false)
  const sign = useAction(signAgreement)
  const isOutdated = sign.problem !== undefined && 'failure' in sign.problem
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(!hasRead)
    if (!hasRead) return statement.current?.focus()
    const signed = await sign.run({ input: { relationshipId: relationship.id, version: agreement.version } })
    if (signed !== undefined) setNew(true)
  }
  if (agreement.mySignedAt !== null) {
    return (
      <div className={classes.screenOnly}>
        <Outcome title={t(agreement.isSigned ? 'relationship.signedByBoth' : 'relationship.signedByYou')} isNew={isNew}>
          <Text maw="40rem">
            {t(agreement.isSigned ? 'relationship.signedByBothText' : 'relationship.signedByYouText', {
              name: callName(partner),
            })}
          </Text>
        </Outcome>
      </div>
    )
  }
  return (
    <div className={classes.screenOnly}>
      <Section title={t('relationship.sign')} lead={t('relationship.signLead')}>
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            <Checkbox
              ref={statement}
              label={t('relationship.iHaveRead')}
              checked={hasRead}
              error={isMissing ? t('relationship.confirmFirst') : null}
              onChange={(event) => {
                setRead(event.currentTarget.checked)
                setMissing(false)
              }}
            />
            <ProblemView problem={sign.problem} />
            <Group gap="sm">
              <Button type="submit" loading={sign.isPending}>{t('relationship.signAs', { name: myName })}</Button>
              {isOutdated && <Button variant="default" onClick={onOutdated}>{t('relationship.readLatest')}</Button>}
            </Group>
          </Stack>
        </form>
      </Section>
    </div>
  )
}
