import { useEffect, useState, type RefObject } from 'react'

/**
 * Reordering a list by dragging, with mouse, pen or finger: the grabbed item follows the pointer from place to
 * place. Listens on the window, because the item itself moves in the document while it is dragged.
 */
export function useDragOrder(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<number>()
  useEffect(() => {
    if (dragged === undefined) return undefined
    const follow = (event: PointerEvent) => {
      const items = [...(list.current?.children ?? [])]
      const below = items.findIndex((item) => event.clientY < item.getBoundingClientRect().bottom)
      const place = below === -1 ? items.length - 1 : below
      if (place === dragged) return
      onMove(dragged, place)
      setDragged(place)
    }
    const release = () => setDragged(undefined)
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', release)
    window.addEventListener('pointercancel', release)
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', release)
    }
  }, [dragged, list, onMove])
  return { dragged, grab: setDragged }
}
