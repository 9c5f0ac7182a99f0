import { useHotkeys } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KeysDialog } from '../../ui/keys/keys-dialog.tsx'
import { focusRow, focusSearch } from '../../ui/keys/list-keys.ts'
import { useShortcuts } from '../../ui/keys/shortcuts.ts'
import { useKeyListener } from '../../ui/keys/use-key-listener.ts'

const Palette = lazy(async () => ({ default: (await import('../palette/palette.tsx')).Palette }))

/** The console's keyboard: the keys of every page, the list of them, and the palette, which is loaded when first asked for. */
export function ConsoleKeys({ isShown, onShow }: { isShown: boolean; onShow: (isShown: boolean) => void }) {
  const { t } = useTranslation('console')
  const navigate = useNavigate()
  const [isAsked, setAsked] = useState(false)
  const [isOpen, setOpen] = useState(false)
  useKeyListener()
  useShortcuts([
    { keys: '?', label: t('keys.help'), run: () => onShow(true) },
    { keys: '/', label: t('keys.search'), run: focusSearch },
    { keys: 'j', label: t('keys.next'), run: () => focusRow(1) },
    { keys: 'k', label: t('keys.previous'), run: () => focusRow(-1) },
    { keys: 'g h', label: t('keys.home'), run: () => void navigate({ to: '/' }) },
    { keys: 'g p', label: t('keys.programs'), run: () => void navigate({ to: '/programs' }) },
    { keys: 'g d', label: t('keys.people'), run: () => void navigate({ to: '/people' }) },
    { keys: 'g l', label: t('keys.lines'), run: () => void navigate({ to: '/reporting-lines' }) },
    { keys: 'g i', label: t('keys.imports'), run: () => void navigate({ to: '/people/import' }) },
    { keys: 'g x', label: t('keys.plugins'), run: () => void navigate({ to: '/plugins' }) },
  ])
  const open = () => {
    setAsked(true)
    setOpen(true)
  }
  useHotkeys([['mod+K', open]], [], true)
  return (
    <>
      <KeysDialog isOpen={isShown} onClose={() => onShow(false)} />
      {isAsked && <Suspense><Palette isOpen={isOpen} onClose={() => setOpen(false)} onShowKeys={() => onShow(true)} /></Suspense>}
    </>
  )
}
