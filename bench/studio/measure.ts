import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { launchBrowser } from '../../e2e/harness/bundled-page.ts'

const MOVES = 7
const LONG_TASK_MS = 200

/** Where a large program is, and who looks. */
export interface Where {
  readonly console: string
  readonly processId: number
  readonly programId: string
  readonly cookie: { readonly name: string; readonly value: string }
}

/** One thing that somebody does in the studio. */
export interface Deed {
  /** Until the screen shows it, in milliseconds. */
  readonly milliseconds: number
  /** The longest that the page could answer nothing else. */
  readonly longestTask: number
}

/** What the studio costs somebody who looks. */
export interface StudioFigures {
  readonly opened: Deed
  readonly sentMegabytes: number
  readonly drawnRows: number
  readonly deeds: Readonly<Record<string, Deed>>
  readonly moves: { readonly toTheScreen: number; readonly inTheEngine: number; readonly longestTask: number }
  readonly browserMegabytes: number
  readonly serverMegabytes: number
  readonly engineMegabytes: number
  /** Deeds that kept the page from answering for longer than 200 ms. */
  readonly tooLong: readonly string[]
}

/** Opens the studio in a browser as its program manager would, and times what they do there. */
export async function measureStudio(where: Where): Promise<StudioFigures> {
  forgetPeak(where.processId)
  const browser = await launchBrowser()
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, locale: 'en-GB' })
  await context.addCookies([{ ...where.cookie, url: where.console }])
  const page = await context.newPage()
  await watchTasks(page)
  let sent = 0
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql')) void response.body().then((body) => { sent += body.length }, () => undefined)
  })
  const opened = await timed(page, async () => {
    await page.goto(`${where.console}/programs/${where.programId}/matching/studio`)
    await page.getByText(/^Solved/).waitFor({ timeout: 300_000 })
    await row(page, 0).waitFor()
  })
  const sentMegabytes = inMegabytes(sent)
  const search = page.getByRole('searchbox', { name: 'Find a person in the pairs' })
  const first = () => row(page, 0).innerText()
  const changed = async (before: string) => { await page.waitForFunction((known) => document.querySelector('[data-row="0"]')?.textContent !== known, before) }
  const deeds: Record<string, Deed> = {}
  for (const column of ['Mentoree', 'Mentor', 'Fit']) {
    const before = await first()
    deeds[`sort by ${column}`] = await timed(page, async () => {
      await page.getByRole('button', { name: `Sort by ${column}`, exact: true }).click()
      await changed(before)
    })
  }
  deeds['find a name'] = await timed(page, async () => {
    await search.fill('papadaki')
    await page.getByText(/^(?!([\d,]+) of \1 )[\d,]+ of [\d,]+ pairs/).waitFor()
  })
  deeds['find nobody in particular'] = await timed(page, async () => {
    await search.fill('')
    await page.getByText(/^([\d,]+) of \1 pairs/).waitFor()
  })
  deeds['to the last pair by keyboard'] = await timed(page, async () => {
    await row(page, 0).focus()
    await page.keyboard.press('End')
    await page.waitForFunction(() => Number((document.activeElement as HTMLElement).dataset.row) > 100)
  })
  deeds['scroll through'] = await timed(page, async () => {
    for (let at = 0; at < 40; at += 1) await page.locator('table').first().evaluate((table, part) => { table.parentElement!.scrollTop = part * table.parentElement!.scrollHeight }, at / 40)
  })
  deeds['open a pair'] = await timed(page, async () => {
    await page.locator('[data-row]').last().focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The numbers behind it' }).waitFor()
  })
  deeds['look at the picture'] = await timed(page, async () => {
    await page.getByText('Picture', { exact: true }).click()
    await page.getByRole('heading', { name: 'Mentorees for each mentor' }).waitFor()
  })
  await page.getByRole('radiogroup').getByText('Pairs', { exact: true }).click()
  await row(page, 0).waitFor()
  const moves: (Deed & { engine: number })[] = []
  for (let move = 0; move < MOVES; move += 1) moves.push(await moveWeight(page, 31 + 7 * move))
  const drawnRows = await page.locator('[data-row]').count()
  const browserMegabytes = inMegabytes(await page.evaluate(() => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize))
  const [serverMegabytes, engineMegabytes] = [peakMegabytes(where.processId), Math.max(0, ...childrenOf(where.processId).map(peakMegabytes))]
  await browser.close()
  const all = { opened, ...deeds, 'move a weight': worst(moves) }
  return {
    opened, sentMegabytes, drawnRows, deeds,
    moves: { toTheScreen: median(moves.map((each) => each.milliseconds)), inTheEngine: median(moves.map((each) => each.engine)), longestTask: worst(moves).longestTask },
    browserMegabytes, serverMegabytes, engineMegabytes,
    tooLong: Object.entries(all).filter(([, { longestTask }]) => longestTask > LONG_TASK_MS).map(([name]) => name),
  }
}

const row = (page: Page, at: number) => page.locator(`[data-row="${at}"]`)

/** From the change of the number to the frame in which the page says that it is solved, by the page's own clock. */
async function moveWeight(page: Page, points: number): Promise<Deed & { engine: number }> {
  const field = page.getByRole('textbox', { name: /^Points for/ }).first()
  await field.evaluate((input) => {
    const noted = window as unknown as { solvedAfter: Promise<number> }
    noted.solvedAfter = new Promise((resolve) => {
      const state = [...document.querySelectorAll('span')].find(({ textContent }) => textContent.startsWith('Solved'))!
      input.addEventListener('input', () => {
        const from = performance.now()
        let hasBegun = false
        const observer = new MutationObserver(() => {
          const isSolving = state.textContent.includes('Solving')
          hasBegun ||= isSolving
          if (!hasBegun || isSolving) return
          observer.disconnect()
          requestAnimationFrame(() => resolve(performance.now() - from))
        })
        observer.observe(state, { subtree: true, childList: true, characterData: true })
      }, { once: true })
    })
  })
  let milliseconds = 0
  const { longestTask } = await timed(page, async () => {
    await field.fill(String(points))
    milliseconds = Math.round(await page.evaluate(() => (window as unknown as { solvedAfter: Promise<number> }).solvedAfter))
  })
  const said = await page.getByText(/^Solved/).innerText()
  return { milliseconds, longestTask, engine: Number(/[\d,]+/.exec(said)?.[0].replaceAll(',', '')) }
}

async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) tasks.push(duration) }).observe({ type: 'longtask', buffered: true })
  })
}

async function timed(page: Page, run: () => Promise<void>): Promise<Deed> {
  await page.evaluate(() => { (window as unknown as { tasks?: number[] }).tasks?.splice(0) })
  const before = performance.now()
  await run()
  const milliseconds = Math.round(performance.now() - before)
  await page.waitForTimeout(300)
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  return { milliseconds, longestTask: Math.round(Math.max(0, ...tasks)) }
}

const worst = (deeds: readonly Deed[]): Deed => deeds.toSorted((a, b) => b.longestTask - a.longestTask)[0]!
const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const inMegabytes = (bytes: number): number => Number((bytes / 1e6).toFixed(1))

/** What came before, such as the import, does not count. */
function forgetPeak(processId: number): void {
  writeFileSync(`/proc/${processId}/clear_refs`, '5')
}

function peakMegabytes(processId: number): number {
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1]
  return Math.round(Number(peak) / 1024)
}

function childrenOf(processId: number): number[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((name) => {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === processId ? [Number(name)] : []
    } catch {
      return []
    }
  })
}
