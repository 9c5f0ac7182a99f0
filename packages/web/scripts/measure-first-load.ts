import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** Gzipped JavaScript that a browser must load before an app shows its first view, in kilobytes of 1,000 bytes. */
const limitKilobytes = 250

type Chunk = { file: string; isEntry?: boolean; imports?: string[] }

const dist = fileURLToPath(new URL('../dist/', import.meta.url))

/** The entry and everything that it imports statically; routes loaded lazily do not count. */
function firstLoadFiles(manifest: Record<string, Chunk>): Set<string> {
  const files = new Set<string>()
  const visit = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined || files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  Object.keys(manifest).filter((key) => manifest[key]?.isEntry === true).forEach(visit)
  return files
}

for (const app of ['console', 'portal']) {
  const manifest = JSON.parse(readFileSync(`${dist}${app}/.vite/manifest.json`, 'utf8')) as Record<string, Chunk>
  const scripts = [...firstLoadFiles(manifest)].filter((file) => file.endsWith('.js'))
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(`${dist}${app}/${file}`)).length, 0)
  const kilobytes = bytes / 1000
  const isWithin = kilobytes <= limitKilobytes
  console.log(`${app}: first load ${kilobytes.toFixed(1)} kB of gzipped JavaScript (limit ${limitKilobytes} kB)`)
  if (!isWithin) process.exitCode = 1
}
