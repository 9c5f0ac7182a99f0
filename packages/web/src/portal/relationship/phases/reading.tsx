import { Accordion, Checkbox, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { Prose } from '../../text/prose.tsx'
import type { LoadedRelationship } from '../loaded-relationship.ts'
import { markOrientation } from './documents.ts'

/** The orientation for the reader's side, until the first meeting has been (M17). The marks are the reader's alone. */
export function Reading({ relationship }: { relationship: LoadedRelationship }) {
  const { t } = useTranslation('portal')
  const { program, myRole, meetings } = relationship
  const mark = useAction(markOrientation)
  const side = myRole === 'MENTOR' ? 'mentor.' : 'mentoree.'
  const steps = program.orientation.filter(({ key }) => key.startsWith(side))
  const read = new Set(program.orientationRead)
  if (steps.length === 0 || meetings.some(({ status }) => status === 'HELD')) return null
  const count = steps.filter(({ key }) => read.has(key)).length
  return (
    <Section title={t('phases.orientation')} lead={t('phases.orientationLead')}>
      <Text component="output" display="block">{t('phases.readCount', { count, total: steps.length })}</Text>
      <Accordion order={3} variant="separated">
        {steps.map(({ key, title, text }) => (
          <Accordion.Item key={key} value={key}>
            <Accordion.Control>{title}</Accordion.Control>
            <Accordion.Panel>
              <Stack gap="md">
                <Prose text={text} />
                <Checkbox
                  label={t('phases.isRead')}
                  checked={read.has(key)}
                  onChange={(event) => void mark.run({ input: { programId: program.id, key, isRead: event.currentTarget.checked } })}
                />
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <ProblemView problem={mark.problem} />
    </Section>
  )
}
