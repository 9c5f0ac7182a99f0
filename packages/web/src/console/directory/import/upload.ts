/** The largest file that the server takes; it says so again if this changes there. */
export const largestFileMegabytes = 25

export type UploadResult = { id: string } | { message: string | undefined }

/** Sends a file as it is; the server finds encoding, delimiter and header. */
export async function uploadImport(file: File): Promise<UploadResult> {
  const response = await fetch('/imports', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'text/csv', 'x-file-name': encodeURIComponent(file.name) },
    body: file,
  })
  const body = (await response.json().catch(() => ({}))) as { id?: string; message?: string }
  return response.ok && body.id !== undefined ? { id: body.id } : { message: body.message }
}
