import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../ui/states/notice.tsx'

type Item = { key: string; label: string; detail: string | null; isDone: boolean }
type Step = { label: string; missing: { key: string; message: string }[] } | null

/** The one next thing in a program: its first open item, else the step that can be taken now. */
export function NextThing({ checklist, nextStep }: { checklist: Item[]; nextStep: Step }) {
  const { t } = useTranslation('console')
  const open = checklist.find((item) => !item.isDone)
  if (open !== undefined) {
    return (
      <Notice tone="can" title={t('program.nextThing', { thing: open.label })}>
        {open.detail !== null && <Text>{open.detail}</Text>}
      </Notice>
    )
  }
  if (nextStep !== null && nextStep.missing.length === 0) {
    return <Notice tone="can" title={t('program.readyFor', { step: nextStep.label })} />
  }
  return <Notice tone="well" title={t('program.nothingToDo')} />
}
