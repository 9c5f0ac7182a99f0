import { type Content, type Disclosed, type Identity, isSame, openDisclosure, readBase64, readBundle, readDisclosure } from '@ithaca/core/room'
import { Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SafeguardingQuery } from '../../../generated/portal/graphql.ts'
import { When } from '../../../ui/dates/when.tsx'
import { Section } from '../../layout/section.tsx'
import classes from '../view/room.module.css'

type Disclosure = NonNullable<SafeguardingQuery['viewer']>['disclosuresToMe'][number]

/** Opens a disclosure with the discloser's keys that it names; nothing if it was not sealed to these keys. */
async function open(me: Identity, { packet, discloserBundles }: Disclosure): Promise<Disclosed | undefined> {
  const bytes = readBase64(packet ?? '')
  const read = bytes && readDisclosure(bytes)
  if (!bytes || !read) return undefined
  for (const each of discloserBundles) {
    const bundle = await readBundle(readBase64(each) ?? new Uint8Array())
    if (bundle && isSame(bundle.fingerprint, read.disclosedWith)) return await openDisclosure(me, bytes, bundle)
  }
  return undefined
}

const wordsOf = (content: Content | undefined): string => {
  if (content?.kind === 'issue') return [content.title, content.before, content.after].filter((part) => part !== '').join('\n\n')
  return content && 'text' in content ? content.text : ''
}

/** One disclosure: the note, and each entry with whether its author's signature stands for it. */
export function DisclosureView({ me, disclosure }: { me: Identity; disclosure: Disclosure }) {
  const { t } = useTranslation('portal')
  const [disclosed, setDisclosed] = useState<Disclosed | 'opening' | undefined>('opening')
  const { discloserName: name, partnerName: partner, disclosedOn, isShownToPartner } = disclosure
  useEffect(() => {
    let isOver = false
    void open(me, disclosure).then((opened) => {
      if (!isOver) setDisclosed(opened)
    })
    return () => { isOver = true }
  }, [me, disclosure])
  return (
    <Section title={t('room.officer.from', { name, partner })}>
      <Text c="dimmed"><When day={disclosedOn} /></Text>
      {!isShownToPartner && <Text>{t('room.officer.hidden', { name, partner })}</Text>}
      {disclosed === undefined && <Text role="alert">{t('room.officer.unreadable', { name })}</Text>}
      {disclosed !== undefined && disclosed !== 'opening' && (
        <Stack gap="md">
          {disclosed.note !== '' && <Text className={`spoken ${classes.words}`}>{disclosed.note}</Text>}
          <ul className={classes.entries}>
            {disclosed.entries.map(({ authorId, sequence, content, isProven }) => (
              <li key={`${authorId} ${sequence}`} className={classes.entry}>
                <Text size="sm" c="dimmed">{t('room.officer.partnerOf', { name: authorId === disclosure.discloserId ? name : partner })}{content && <>, <When instant={content.at} /></>}</Text>
                <Text className={`spoken ${classes.words}`}>{wordsOf(content)}</Text>
                <Text size="sm">{t(isProven ? 'room.officer.proven' : 'room.officer.notProven')}</Text>
              </li>
            ))}
          </ul>
        </Stack>
      )}
    </Section>
  )
}
