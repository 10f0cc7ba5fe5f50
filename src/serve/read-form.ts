import type { SentFile } from '../page/address.js'
import { readBody } from './read-body.js'

/** What a form sends: its fields, and its files. */
export interface SentForm {
  readonly fields: URLSearchParams
  readonly files: readonly SentFile[]
}

/** Largest form without files, in bytes: a draft, whose letters may take nine bytes each as a form sends them. */
const LARGEST_FORM = 500_000

const NOTHING: SentForm = { fields: new URLSearchParams(), files: [] }

/**
 * What a form sends; null where it is too large. Whatever is no form is an empty one.
 * @param largest most bytes of a form with files.
 */
export async function readForm(request: Request, largest: number): Promise<SentForm | null> {
  const type = request.headers.get('content-type') ?? ''
  if (request.method !== 'POST') return NOTHING
  if (type.startsWith('application/x-www-form-urlencoded')) {
    const bytes = await readBody(request, LARGEST_FORM)
    return bytes === null ? null : { fields: new URLSearchParams(new TextDecoder().decode(bytes)), files: [] }
  }
  if (!type.startsWith('multipart/form-data')) return NOTHING
  const bytes = await readBody(request, largest)
  return bytes === null ? null : readParts(bytes, type)
}

/** The parts of a form with files, as the platform reads them. */
async function readParts(bytes: Uint8Array, type: string): Promise<SentForm> {
  const parts = await new Response(bytes as BodyInit, { headers: { 'content-type': type } })
    .formData()
    .catch(() => new FormData())
  const fields = new URLSearchParams()
  const files: SentFile[] = []
  for (const [name, value] of parts) {
    if (typeof value === 'string') fields.append(name, value)
    // A form from which no file was chosen sends one without a name.
    else if (value.name !== '' || value.size > 0)
      files.push({ name: baseOf(value.name), bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  return { fields, files }
}

/** The name of a file without its folders: where they lie is nobody's business. */
function baseOf(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path
}
