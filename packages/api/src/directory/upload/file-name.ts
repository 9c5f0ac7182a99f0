const MAX_FILE_NAME_CHARS = 200

/** A file's name as people know it: decoded, without folders, invisible characters or marks that turn text round. */
export function readFileName(header: string | string[] | undefined): string | null {
  if (typeof header !== 'string') return null
  let name: string
  try {
    name = decodeURIComponent(header)
  } catch {
    return null
  }
  const plain = name.replaceAll(/\p{C}/gu, '').split(/[/\\]/u).at(-1)?.trim().slice(0, MAX_FILE_NAME_CHARS).toWellFormed() ?? ''
  return plain === '' ? null : plain
}
