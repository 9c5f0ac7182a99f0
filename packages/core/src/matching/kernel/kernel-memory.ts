import { KERNEL_BYTES } from './kernel-bytes.ts'

const PAGE_BYTES = 65_536
/** What the widest vectors want. */
const ALIGNMENT = 16

/** With fewer pairs plain TypeScript is done before a kernel has its memory. */
const KERNEL_PAIRS_FROM = 100_000

/** Whether a kernel would not pay. */
export function isSmall(rowCount: number, columnCount: number): boolean {
  return rowCount * columnCount < KERNEL_PAIRS_FROM
}

/** What `assembly/` exports. Numbers are addresses and counts. */
export interface Kernel {
  scoreRow(plan: number): void
  findWorthMore(fits: number, prices: number, from: number, count: number, bound: number): number
  findHighest(fits: number, count: number, least: number): number
}

/** Lays out the memory of a kernel: first all is asked for, then all exists at once, so that no view ever moves. */
export interface MemoryPlan {
  /** Asks for bytes; answers where they will stand. */
  take(bytes: number): number
  /** Makes the memory, all zero, and the kernel over it; undefined where WebAssembly or its vectors are not to be had. */
  create(): { readonly buffer: ArrayBuffer; readonly kernel: Kernel } | undefined
}

/** What is used of `WebAssembly`, which Node's types leave to the DOM's. */
interface WebAssemblyHere {
  readonly Memory: new (limits: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object, imports: object) => { readonly exports: unknown }
}

const here = (globalThis as { readonly WebAssembly?: WebAssemblyHere }).WebAssembly
let compiled: object | undefined

/** Nothing is asked for yet. The first bytes stay empty, so that address 0 can mean nothing. */
export function planMemory(): MemoryPlan {
  let size = ALIGNMENT
  return {
    take: (bytes) => {
      const at = size
      size += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
      return at
    },
    create: () => {
      if (here === undefined) return undefined
      try {
        compiled ??= new here.Module(Uint8Array.from(atob(KERNEL_BYTES), (each) => each.charCodeAt(0)))
        const memory = new here.Memory({ initial: Math.ceil(size / PAGE_BYTES) })
        const { exports } = new here.Instance(compiled, { env: { memory } })
        return { buffer: memory.buffer, kernel: exports as Kernel }
      } catch {
        return undefined
      }
    },
  }
}
