import { type ReadBundle, safetyWords } from '@ithaca/core/room'
import { Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'

/** The words that stand for somebody's keys. */
export function WordsOf({ bundle, label }: { bundle: ReadBundle; label: string }) {
  const [words, setWords] = useState<readonly string[]>([])
  useEffect(() => {
    let isOver = false
    void safetyWords(bundle).then((found) => {
      if (!isOver) setWords(found)
    })
    return () => { isOver = true }
  }, [bundle])
  return (
    <Stack gap={0}>
      <Text size="sm" c="dimmed">{label}</Text>
      <Text fw={600} className="spoken" mih="1.7em">{words.join(' ')}</Text>
    </Stack>
  )
}
