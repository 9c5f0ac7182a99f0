import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from 'assemblyscript/asc'

const SOURCES = join(import.meta.dirname, '..', 'assembly')
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--outFile', 'kernel.wasm']

function read(name: string): string | null {
  try {
    return readFileSync(join(SOURCES, name), 'utf8')
  } catch {
    return null
  }
}

/** The WebAssembly of `assembly/`, the same bytes each time. Says on the way what the compiler minds. */
export async function compileKernel(): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined
  const { error } = await main(['index.ts', ...OPTIONS], {
    readFile: read,
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') bytes = contents
    },
    listFiles: () => [],
  })
  if (error !== null || bytes === undefined) throw new Error('The kernel did not compile.', { cause: error })
  return bytes
}

/** The file that holds the bytes. */
export function toBytesFile(bytes: Uint8Array): string {
  const lines = Buffer.from(bytes).toString('base64').match(/.{1,100}/gu) ?? []
  return [
    '/** WebAssembly of `assembly/`, in base64. Made by `node scripts/build-kernel.ts`: not to be edited. */',
    'export const KERNEL_BYTES =',
    `${lines.map((line) => `  '${line}'`).join(' +\n')}\n`,
  ].join('\n')
}
