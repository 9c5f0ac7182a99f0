import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './inputs.module.css'

const maxWordLength = 60

/** A word of one's own, added with Enter or the button. */
export function OwnWords({ isFull, onAdd }: {
  isFull: boolean
  onAdd: (word: string) => void
}) {
  const { t } = useTranslation('portal')
  const [word, setWord] = useState('')
  const add = () => {
    if (word.trim() !== '') onAdd(word.trim())
    setWord('')
  }
  return (
    <div className={classes.row}>
      <TextInput
        className={classes.grow}
        label={t('questions.ownWord')}
        maxLength={maxWordLength}
        value={word}
        disabled={isFull}
        onChange={(event) => setWord(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          add()
        }}
      />
      <Button variant="default" onClick={add} disabled={isFull}>{t('questions.add')}</Button>
    </div>
  )
}
