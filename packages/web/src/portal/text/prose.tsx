import { Stack, Text } from '@mantine/core'
import classes from './prose.module.css'

const isItem = (line: string) => line.startsWith('- ')

/** A guide or a clause: blank lines part paragraphs, lines that begin with a dash are a list. No other markup. */
export function Prose({ text }: { text: string }) {
  return (
    <Stack gap="sm" className={classes.prose}>
      {text.split(/\n{2,}/).map((part) => <Paragraph key={part} lines={part.split('\n')} />)}
    </Stack>
  )
}

function Paragraph({ lines }: { lines: string[] }) {
  const words = lines.filter((line) => !isItem(line)).join(' ')
  const items = lines.filter(isItem)
  return (
    <>
      {words !== '' && <Text className="spoken">{words}</Text>}
      {items.length > 0 && (
        <ul className={classes.list}>{items.map((item) => <li key={item} className="spoken">{item.slice(2)}</li>)}</ul>
      )}
    </>
  )
}
