import type { FetchAPI } from 'graphql-yoga'
import type { HeaderField } from '../model/article.js'
import type { GivenFields, SourceBytes } from '../pipeline.js'
import { readBody } from './read-body.js'
import { refuse } from './refuse.js'

/** What the command line may state beside a file: the fields of a header, the publication date as `date`. */
const GIVEN: Readonly<Record<string, HeaderField>> = {
  outlet: 'outlet',
  url: 'url',
  date: 'publishedAt',
  title: 'title',
  subtitle: 'subtitle',
  author: 'author',
  agency: 'agency',
  section: 'section',
  language: 'language',
}

/** What the command line states beside a file, from the address that it sends it to. */
export function statedIn({ searchParams }: URL): GivenFields {
  return Object.fromEntries(
    Object.entries(GIVEN).flatMap(([parameter, field]) => {
      const values = searchParams.getAll(parameter).filter((value) => value !== '')
      return values.length === 0 ? [] : [[field, values.length === 1 ? values[0] : values]]
    }),
  )
}

/** The file that was sent, or why it cannot be taken. */
export async function readHandedFile(
  request: Request,
  url: URL,
  fetchAPI: FetchAPI,
  { largestFile }: { readonly largestFile: number },
): Promise<SourceBytes | Response> {
  if (request.method !== 'POST') return refuse(fetchAPI, 405, 'BAD_REQUEST', 'Use POST with the bytes of one file.')
  if (request.headers.get('content-type') !== 'application/octet-stream') {
    return refuse(fetchAPI, 415, 'BAD_REQUEST', 'Send the file with content-type: application/octet-stream.')
  }
  const bytes = await readBody(request, largestFile)
  if (bytes === null) {
    return refuse(fetchAPI, 413, 'TOO_LARGE', `The file is larger than ${String(largestFile)} bytes.`)
  }
  return { name: url.searchParams.get('name') ?? '-', bytes, ...webPlace(url.searchParams) }
}

/** Where a page was fetched from that a command hands over. */
function webPlace(asked: URLSearchParams): Partial<SourceBytes> {
  const [requested, answered, canonical] = ['requested', 'answered', 'canonical'].map((name) => asked.get(name))
  const isWhole = [requested, answered, canonical].every((address) => URL.canParse(address ?? ''))
  if (requested == null || answered == null || canonical == null || !isWhole) return {}
  const [charset, seenAt] = [asked.get('charset'), asked.get('seenAt')]
  return {
    format: asked.get('format') === 'TEXT' ? 'TEXT' : 'HTML',
    ...(charset === null ? {} : { charset }),
    web: {
      requested,
      answered,
      canonical,
      ...(Number.isNaN(Date.parse(seenAt ?? '')) ? {} : { seenAt: seenAt ?? '' }),
    },
  }
}
