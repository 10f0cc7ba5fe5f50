/** The whole body of a request; null as soon as it turns out larger than allowed. */
export async function readBody(request: Request, largest: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? '0') > largest) return null
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > largest) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
