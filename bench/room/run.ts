/** What the room costs in a browser: `node bench/room/run.ts [entries]`. Figures go to docs/performance.md. */
import { launchBrowser, openBundled } from '../../e2e/harness/bundled-page.ts'
import type { measureRoom as MeasureRoom } from './in-browser.ts'

declare const measureRoom: typeof MeasureRoom

const entries = Number(process.argv[2] ?? 2_000)
const browser = await launchBrowser()
const page = await browser.newPage()
await openBundled(page, new URL('in-browser.ts', import.meta.url))
await page.waitForFunction(() => 'measureRoom' in globalThis)
const figures = await page.evaluate((count) => measureRoom(count), entries)
await browser.close()
const sorted = figures.openAndDecrypt.toSorted((left, right) => left - right)
console.log(JSON.stringify({
  entries, setUpKeysMs: Math.round(figures.setUpKeys), writeOneMs: Number(figures.writeOne.toFixed(2)),
  openAndDecryptMs: { first: Math.round(figures.openAndDecrypt[0] ?? 0), least: Math.round(sorted[0] ?? 0), median: Math.round(sorted[2] ?? 0) },
}))
