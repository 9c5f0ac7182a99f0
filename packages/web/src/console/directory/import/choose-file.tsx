import { Anchor, Button, FileButton, Group, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/shell/section.tsx'
import { Notice } from '../../../ui/states/notice.tsx'
import classes from './choose-file.module.css'
import sampleUrl from './sample.csv?url'
import { largestFileMegabytes, uploadImport } from './upload.ts'

/** Takes a CSV file by button or by drop and sends it; nothing is written to the directory yet. */
export function ChooseFile() {
  const { t } = useTranslation('console')
  const navigate = useNavigate()
  const [isOver, setOver] = useState(false)
  const [isSending, setSending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const send = async (file: File | null | undefined) => {
    if (file === null || file === undefined || isSending) return
    if (file.size > largestFileMegabytes * 1_000_000) {
      return setProblem(t('import.tooLarge', { limit: largestFileMegabytes }))
    }
    setProblem(undefined)
    setSending(true)
    const result = await uploadImport(file).catch(() => ({ message: undefined }))
    setSending(false)
    if (!('id' in result)) return setProblem(result.message ?? t('import.notSent'))
    await navigate({ to: '/people/import/$importId', params: { importId: result.id } })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void send(event.dataTransfer.files[0])
  }
  return (
    <Section title={t('import.choose')} lead={t('import.chooseLead')}>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Group gap="md" justify="center">
          <FileButton accept=".csv,.tsv,.txt,text/csv" onChange={(file) => void send(file)}>
            {(props) => <Button {...props} loading={isSending}>{t('import.chooseFile')}</Button>}
          </FileButton>
          <Text c="dimmed">{t('import.orDrop', { limit: largestFileMegabytes })}</Text>
        </Group>
      </div>
      {problem !== undefined && <Notice tone="needs" announce="alert"><Text>{problem}</Text></Notice>}
      <Text>
        {t('import.sampleLead')}{' '}
        <Anchor href={sampleUrl} download="ithaca-sample.csv">{t('import.sample')}</Anchor>
      </Text>
    </Section>
  )
}
