import { createHash } from 'node:crypto'
import type { Plugin, Rolldown } from 'vite'

const WORKER = 'offline-worker.js'
/** Where reading a room begins: the page itself, the room, and the script that opens its keys. */
const BEGINNINGS = /\/portal\/(index\.html|main\.tsx|room\/room-page\.tsx|room\/keys\/stretch-worker\.ts\?worker&url)$/
/** Files that no script imports by name: style sheets, the icon, the stretching worker, and the letters of most names. */
const BESIDE = /(\.css|\/icon-[^/]*\.svg|\/stretch-worker-[^/]*\.js|-latin-(ext-)?wght-normal-[^/]*\.woff2)$/

/** The scripts that are loaded before a room can be read, as the bundle names them. */
function scriptsOf(bundle: Rolldown.OutputBundle): Set<string> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    const file = bundle[name]
    if (file?.type !== 'chunk' || found.has(name)) return
    found.add(name)
    file.imports.forEach(visit)
  }
  for (const file of Object.values(bundle)) if (file.type === 'chunk' && BEGINNINGS.test(file.facadeModuleId ?? '')) visit(file.fileName)
  return found
}

/** Builds the service worker for reading offline, with the list of the files that it keeps. */
export function offlineWorker(source: string): Plugin {
  return {
    name: 'ithaca-offline-worker',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName: WORKER })
    },
    generateBundle(_options, bundle) {
      const worker = bundle[WORKER]
      if (worker?.type !== 'chunk' || worker.imports.length > 0) throw new Error('The offline worker stands alone.')
      const beside = Object.keys(bundle).filter((name) => BESIDE.test(`/${name}`))
      const files = [...new Set([...scriptsOf(bundle), ...beside])].map((name) => `/${name}`).toSorted()
      const version = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 16)
      worker.code = `const SHELL = ${JSON.stringify({ version, files })};\n${worker.code}`
    },
  }
}
