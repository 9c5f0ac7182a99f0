import { createServer } from 'vite'

/** Both dev servers in one process: console on 5000, portal on 5001, each passing API calls on to 4000 and 4001. */
for (const app of ['console', 'portal']) {
  const server = await createServer({ configFile: `vite.${app}.config.ts` })
  await server.listen()
  server.printUrls()
}
