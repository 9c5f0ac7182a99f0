import { useEffect } from 'react'

const order = ['part', 'tab', 'page'] as const
const segments = new Map<(typeof order)[number], string>()

function write(): void {
  document.title = [...order.flatMap((place) => segments.get(place) ?? []), 'Ithaca'].join(' · ')
}

/** Gives the document's title one of its places, from the nearest to the page: the part, the tab, the page itself. */
export function useTitleSegment(place: (typeof order)[number], text: string | undefined): void {
  useEffect(() => {
    if (text === undefined) return undefined
    segments.set(place, text)
    write()
    return () => {
      segments.delete(place)
      write()
    }
  }, [place, text])
}
