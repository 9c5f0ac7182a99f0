import { copyFrom, removeDataFolder } from './data-folder.ts'
import { startIthaca } from './server.ts'

/**
 * Makes the database once with the demo and once without it, for every journey's start to copy: a first start takes ten
 * seconds, a later one two.
 */
export default async function prepare(): Promise<() => void> {
  const folders = await Promise.all([[], ['--empty']].map(async (flags) => {
    const { folder, stop } = await startIthaca(...flags)
    await stop({ keepsData: true })
    copyFrom(folder, flags)
    return folder
  }))
  return () => {
    for (const folder of folders) removeDataFolder(folder)
  }
}
