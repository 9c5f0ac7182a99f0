import { parentPort, workerData } from 'node:worker_threads'
import { createPluginCatalogue } from '../../plugins/create-plugin-catalogue.ts'
import { sealLanguage } from '../../plugins/load/seal-language.ts'
import type { PluginPackage } from '../../plugins/package.ts'
import { importPlugins } from '../../plugins/load/import-plugins.ts'
import { markImport, watchCalls } from './engine-cells.ts'
import { engineHandlers } from './engine-handlers.ts'
import type { EngineCall, EngineNews } from './engine-requests.ts'

/** The engine, in a thread of its own: it knows what it is asked and the plugins' code, and reaches nothing else. */
const { plugins: packages, cells } = workerData as { readonly plugins: readonly PluginPackage[]; readonly cells: Int32Array }

function tell(news: EngineNews): void {
  parentPort?.postMessage(news)
}

sealLanguage()
const plugins = await importPlugins(packages, (place) => markImport(cells, place))
const setting = { plugins, packages, catalogue: createPluginCatalogue(plugins), watch: watchCalls(cells), tell }

let turn = Promise.resolve()
parentPort?.on('message', ({ id, request, content }: EngineCall) => {
  turn = turn.then(async () => tell({ kind: 'answer', id, answer: await engineHandlers[request](content as never, setting) }))
})
