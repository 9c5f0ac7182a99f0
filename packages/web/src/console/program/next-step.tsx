import { Button, Group, List, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell } from '../../ui/app/tell.ts'
import { ConfirmDialog } from '../../ui/dialog/confirm-dialog.tsx'
import { useAction } from '../../ui/graphql/use-action.ts'
import { Section } from '../../ui/shell/section.tsx'
import { AdvanceProgram } from './documents.ts'
import type { Program } from './program-context.ts'

/** The next step of a program: what it means, what is still missing, and taking it. */
export function NextStep({ program, step }: { program: Program; step: NonNullable<Program['nextStep']> }) {
  const { t } = useTranslation('console')
  const [isAsking, setAsking] = useState(false)
  const advance = useAction(AdvanceProgram)
  const isReady = step.missing.length === 0
  const confirm = async () => {
    const advanced = await advance.run({ input: { id: program.id, version: program.version, to: step.to } })
    if (advanced === undefined) return
    setAsking(false)
    tell(t('program.stepTaken', { status: t(`enums.programStatus.${step.to}`) }))
  }
  return (
    <Section title={t('program.nextStep', { step: step.label })} lead={t(`program.stepMeans.${step.to}`)}>
      {isReady ? <Text>{t('program.nothingMissing')}</Text> : (
        <>
          <Text>{t('program.missing')}</Text>
          <List>{step.missing.map((missing) => <List.Item key={missing.key}>{missing.message}</List.Item>)}</List>
        </>
      )}
      {program.viewerCan.advance && isReady && (
        <Group><Button onClick={() => setAsking(true)}>{step.label}</Button></Group>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={step.label}
        confirmLabel={step.label}
        isPending={advance.isPending}
        problem={advance.problem}
        onConfirm={() => void confirm()}
        onClose={() => {
          advance.clear()
          setAsking(false)
        }}
      >
        <Text>{t(`program.stepMeans.${step.to}`)}</Text>
      </ConfirmDialog>
    </Section>
  )
}
