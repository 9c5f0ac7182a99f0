import { Accordion, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ProgramFieldsFragment } from '../../generated/portal/graphql.ts'
import { Section } from '../layout/section.tsx'
import { Prose } from '../text/prose.tsx'

type Guides = ProgramFieldsFragment['orientation']

/** The template's orientation (M17), one text open at a time; somebody who is both reads each side's apart. */
export function Orientation({ program }: { program: ProgramFieldsFragment }) {
  const { t } = useTranslation('portal')
  const forMentor = program.orientation.filter(({ key }) => key.startsWith('mentor.'))
  const others = program.orientation.filter((guide) => !forMentor.includes(guide))
  const isForBoth = forMentor.length > 0 && others.length > 0
  if (program.orientation.length === 0) return null
  return (
    <Section title={t('program.orientation')} lead={t('program.orientationLead')}>
      {isForBoth && <Text fw={600}>{t('program.asMentoree')}</Text>}
      <GuideList guides={others} />
      {isForBoth && <Text fw={600}>{t('program.asMentor')}</Text>}
      <GuideList guides={forMentor} />
    </Section>
  )
}

function GuideList({ guides }: { guides: Guides }) {
  if (guides.length === 0) return null
  return (
    <Accordion order={3} variant="separated">
      {guides.map(({ key, title, text }) => (
        <Accordion.Item key={key} value={key}>
          <Accordion.Control>{title}</Accordion.Control>
          <Accordion.Panel><Prose text={text} /></Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  )
}
