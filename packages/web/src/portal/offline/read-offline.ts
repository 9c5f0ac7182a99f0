const WORKER = '/offline-worker.js'

interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string }
}

/** Under Trusted Types a worker's address must come from a policy; this one lets through one script, ours. */
const policy = (globalThis as { trustedTypes?: ScriptPolicies }).trustedTypes?.createPolicy('ithaca-offline-worker', {
  createScriptURL: (url) => {
    if (url !== WORKER) throw new TypeError('Not the worker for reading offline.')
    return url
  },
})

/** Keeps the app's own files on this device, so that what a room has loaded can be read while the server is away. */
export async function readOffline(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER)
  } catch {
    // A private window may keep nothing: the room works without.
  }
}

/** Takes the app's files and their worker off this device. Called when somebody signs out. */
export async function stopReadingOffline(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.unregister()
  const names = await caches.keys()
  await Promise.all(names.map((name) => caches.delete(name)))
}
