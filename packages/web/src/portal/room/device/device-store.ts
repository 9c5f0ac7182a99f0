import { ROOMS_DATABASE } from './forget-rooms.ts'

const STORE = 'sealed'

async function openDatabase(): Promise<IDBDatabase> {
  return await new Promise((resolve, reject) => {
    const request = indexedDB.open(ROOMS_DATABASE, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    request.addEventListener('success', () => {
      // Signing out deletes the database; what still holds it open lets go.
      request.result.addEventListener('versionchange', () => request.result.close())
      resolve(request.result)
    })
    request.addEventListener('error', () => reject(request.error ?? new Error('No storage')))
  })
}

async function settle<Value>(request: IDBRequest<Value>): Promise<Value> {
  return await new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('No storage')))
  })
}

/** What lies under a key on this device; nothing in a browser that keeps nothing. */
export async function readFromDevice<Value>(key: string): Promise<Value | undefined> {
  try {
    const database = await openDatabase()
    const value = await settle(database.transaction(STORE).objectStore(STORE).get(key) as IDBRequest<Value | undefined>)
    database.close()
    return value
  } catch {
    return undefined
  }
}

/** Keeps sealed bytes and marks under a key on this device, or takes them away. Goes without where nothing is kept. */
export async function keepOnDevice(key: string, value: unknown): Promise<void> {
  try {
    const database = await openDatabase()
    const store = database.transaction(STORE, 'readwrite').objectStore(STORE)
    await settle<unknown>((value === undefined ? store.delete(key) : store.put(value, key)) as IDBRequest<unknown>)
    database.close()
  } catch {
    // A private window may keep nothing: the room works without.
  }
}
