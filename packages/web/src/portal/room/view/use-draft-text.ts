import { useEffect, useRef, useState } from 'react'
import { useInRoom } from './in-room.ts'

const PAUSE_MS = 400

/** A text that is being written, kept sealed on this device until it is sent. */
export function useDraftText(name: string): readonly [string, (text: string) => void] {
  const { client } = useInRoom()
  const [text, setText] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    let isOver = false
    void client.readDraft(name).then((kept) => {
      if (!isOver) setText((present) => (present === '' ? kept : present))
    })
    return () => { isOver = true }
  }, [client, name])
  const change = (next: string) => {
    setText(next)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void client.keepDraft(name, next), next === '' ? 0 : PAUSE_MS)
  }
  return [text, change]
}
