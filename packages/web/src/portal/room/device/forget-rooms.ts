/** The browser's database of rooms on this device: sealed entries, sealed drafts, and what was seen of both chains. */
export const ROOMS_DATABASE = 'ithaca-rooms'

/** Clears everything that rooms keep on this device. Called when somebody signs out. */
export async function forgetRooms(): Promise<void> {
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(ROOMS_DATABASE)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => resolve())
    request.addEventListener('blocked', () => resolve())
  })
}
