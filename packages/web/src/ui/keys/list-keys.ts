/** Moves the focus to the row before or after in the lists of the page: to the link or button that names the row. */
export function focusRow(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-list-row]')]
  const named = rows.flatMap((row) => {
    const target = row.querySelector<HTMLElement>('a[href], button')
    return target === null || target.offsetParent === null ? [] : [{ row, target }]
  })
  const current = named.findIndex(({ row }) => row.contains(document.activeElement))
  const first = step === 1 ? 0 : named.length - 1
  named[current === -1 ? first : Math.max(0, Math.min(named.length - 1, current + step))]?.target.focus()
}

/** Takes the focus to the first search box of the page. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>('main input[type=search]')?.focus()
}
