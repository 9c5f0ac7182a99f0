import { Button, Group, Select, Stack, VisuallyHidden } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/shell/section.tsx'
import { PairAnswer } from './pair-answer.tsx'
import { useWorkbench } from './studio-context.ts'

const route = getRouteApi('/frame/programs/$programId/matching/studio')
const shownOptions = 30

/** Any two people of the studio, from the table or chosen here: why they are proposed to each other, or why not. */
export function PairColumn() {
  const { t } = useTranslation('console')
  const { studio } = useWorkbench()
  const { mentor, mentoree } = route.useSearch()
  const navigate = route.useNavigate()
  const { people } = studio
  const [news, setNews] = useState('')
  const options = useMemo(() => {
    const all = people.ids.map((value, at) => ({ value, label: people.names[at] ?? '' }))
    return {
      mentor: all.filter((_, at) => (people.mentorPlaces[at] ?? 0) > 0),
      mentoree: all.filter((_, at) => (people.mentoreePlaces[at] ?? 0) > 0),
    }
  }, [people])
  const choose = (next: { mentor?: string | undefined; mentoree?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false })
  const select = (side: 'mentor' | 'mentoree', value: string | undefined) => (
    <Select
      label={t(side === 'mentor' ? 'studio.chooseMentor' : 'studio.chooseMentoree')}
      searchable
      limit={shownOptions}
      data={options[side]}
      value={value ?? null}
      nothingFoundMessage={t('studio.nobodyNamed')}
      onChange={(chosen) => choose({ [side]: chosen ?? undefined })}
    />
  )
  return (
    <Section title={t('studio.pair')} lead={t('studio.pairLead')} order={3}>
      <Stack gap="sm">
        {select('mentoree', mentoree)}
        {select('mentor', mentor)}
        <VisuallyHidden component="output">{news}</VisuallyHidden>
        {mentor !== undefined && mentoree !== undefined && (
          <>
            <PairAnswer key={`${mentor} ${mentoree}`} mentorId={mentor} mentoreeId={mentoree} onAnswer={setNews} />
            <Group>
              <Button variant="subtle" onClick={() => choose({ mentor: undefined, mentoree: undefined })}>
                {t('studio.closePair')}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Section>
  )
}
