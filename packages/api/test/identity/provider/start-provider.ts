import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface StartedProvider {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  stop(): void
}

/** Starts a real OpenID Connect provider beside us, for clients that return to these addresses. */
export async function startProvider(redirectUris: readonly string[]): Promise<StartedProvider> {
  const port = await freePort()
  const child = spawn(process.execPath, [fileURLToPath(new URL('./provider.ts', import.meta.url)), String(port), ...redirectUris], {
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'], env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  })
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The provider did not start.')))
    child.stdout?.on('data', (chunk: Buffer) => { if (chunk.toString().includes('up')) resolve() })
  })
  return { issuer: `http://localhost:${port}`, clientId: 'ithaca', clientSecret: 'a secret of the provider', stop: () => { child.kill() } }
}

async function freePort(): Promise<number> {
  return await new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
