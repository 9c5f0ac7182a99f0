import { Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const tickMilliseconds = 1_000
/** Before that an estimate would be a guess. */
const least = { part: 0.1, seconds: 2 }

/** About how long a run still takes, from how long it took so far for the part that is done. */
export function TimeLeft({ since, part }: { since: string; part: number }) {
  const { t } = useTranslation('console')
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMilliseconds)
    return () => clearInterval(timer)
  }, [])
  const seconds = (now - Date.parse(since)) / 1_000
  if (part < least.part || part >= 1 || seconds < least.seconds) return null
  return <Text size="sm" c="dimmed">{t('matching.left', { count: Math.max(1, Math.round((seconds * (1 - part)) / part)) })}</Text>
}
