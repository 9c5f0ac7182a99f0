import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** What can differ between light and dark: the same elements stand in both. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

/**
 * Finds nothing to complain of on this page, in what axe knows of WCAG 2.2 AA and good practice: everything in light,
 * and once more in dark what depends on colours.
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme)
    // Legacy: in the page itself. Otherwise a second page is opened each time, for frames of other origins: we have none.
    const axe = new AxeBuilder({ page }).setLegacyMode()
    if (colorScheme === 'dark') axe.withRules(RULES_OF_COLOUR)
    const { violations } = await axe.analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
    expect(found, `axe, ${colorScheme}, ${page.url()}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

/** Nothing is wider than the narrowest screen (320 px). Leaves the window as it was. */
export async function expectFitsNarrow(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 720 }
  await page.setViewportSize({ width: 320, height: 640 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width, `${page.url()} is wider than 320 px`).toBeLessThanOrEqual(320)
  await page.setViewportSize(size)
}
