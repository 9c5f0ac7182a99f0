import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { build } from 'vite'

/** Opens a page of localhost that runs one module and what it imports. A secure context, as WebCrypto asks for; nothing is served. */
export async function openBundled(page: Page, module: URL): Promise<void> {
  const built = await build({
    logLevel: 'error', configFile: false,
    build: { write: false, target: 'es2023', rollupOptions: { input: fileURLToPath(module), output: { entryFileNames: 'entry.js' }, preserveEntrySignatures: 'strict' } },
  })
  const files = new Map([built].flat().flatMap((each) => ('output' in each ? each.output : [])).map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]))
  await page.route('http://localhost/**', async (route) => {
    const code = files.get(new URL(route.request().url()).pathname.slice(1))
    await route.fulfill(code === undefined
      ? { contentType: 'text/html', body: '<!doctype html><title>Bundled</title><script type="module" src="/entry.js"></script>' }
      : { contentType: 'text/javascript', body: code.toString() })
  })
  await page.goto('http://localhost/')
}

/** A browser for measuring in. */
export async function launchBrowser() {
  return await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
}
