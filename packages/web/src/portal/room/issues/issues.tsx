import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Section } from '../../layout/section.tsx'
import { keyOf, useInRoom } from '../view/in-room.ts'
import classes from '../view/room.module.css'
import { IssueCard } from './issue-card.tsx'
import { IssueForm } from './issue-form.tsx'
import { type Issue, issuesOf, privateIssues } from './issue-list.ts'

/** The issue map: what challenges the mentoree, private first, shared one by one. Both may keep one. */
export function Issues() {
  const { t } = useTranslation('portal')
  const inRoom = useInRoom()
  const { relationship, partnerName: name, canKeep } = inRoom
  const [isAdding, setAdding] = useState(false)
  return (
    <Stack gap="xl">
      <Text c="dimmed" maw="40rem">{relationship.myRole === 'MENTOR' ? t('room.issues.leadMentor', { name }) : t('room.issues.lead')}</Text>
      {isAdding && <IssueForm where="private" onDone={() => setAdding(false)} />}
      {!isAdding && canKeep && <Group><Button onClick={() => setAdding(true)}>{t('room.issues.add')}</Button></Group>}
      <Section title={t('room.issues.mine')}><IssueList issues={privateIssues(inRoom)} /></Section>
      <Section title={t('room.issues.shared')}><IssueList issues={issuesOf(inRoom, 'shared')} /></Section>
    </Stack>
  )
}

function IssueList({ issues }: { issues: readonly Issue[] }) {
  const { t } = useTranslation('portal')
  if (issues.length === 0) return <Text>{t('room.issues.none')}</Text>
  return <ul className={classes.entries}>{issues.map((issue) => <li key={keyOf(issue.entry)}><IssueCard issue={issue} /></li>)}</ul>
}
