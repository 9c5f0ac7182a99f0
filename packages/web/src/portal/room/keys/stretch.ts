import type { Stretch } from '@ithaca/core/room'
import type { StretchTask } from './stretch-worker.ts'

interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string }
}

/** Under Trusted Types a worker's address must come from a policy; this one lets through one script, ours. */
const policy = (globalThis as { trustedTypes?: ScriptPolicies }).trustedTypes?.createPolicy('ithaca-stretch-worker', {
  createScriptURL: (url) => {
    const { origin, pathname } = new URL(url, location.origin)
    if (origin !== location.origin || !pathname.includes('/stretch-worker')) throw new TypeError('Not the worker of the room.')
    return url
  },
})

/**
 * Stretches a passphrase in a worker: the page stays responsive, and only the worker's own script is allowed
 * WebAssembly by the server's policy.
 */
export const stretch: Stretch = async (passphrase, salt, cost) => {
  const { default: url } = await import('./stretch-worker.ts?worker&url')
  const worker = new Worker(policy?.createScriptURL(url) ?? url, { type: 'module' })
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(event.data))
      worker.addEventListener('error', () => reject(new Error('The passphrase could not be worked on.')))
      worker.postMessage({ passphrase, salt, cost } satisfies StretchTask)
    })
  } finally {
    worker.terminate()
  }
}
