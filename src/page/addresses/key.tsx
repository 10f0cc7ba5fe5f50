import type { Asked, Shown } from '../address.js'
import { KeyForm } from '../key-form.js'
import { readDocument } from '../read-document.js'

/** `POST /key`: whoever gives a key that holds reads with it from then on; an empty one is forgotten. */
export async function showKey({ form, askAs }: Asked): Promise<Shown> {
  const key = (form.get('key') ?? '').trim()
  const to = pathOf(form.get('back'))
  if (key === '') return { kind: 'moved', to, key: null }
  const isPossible = /^[\w-]{1,200}$/.test(key)
  if (isPossible && (await askAs(key)(readDocument('key'), {})).errors.length === 0) return { kind: 'moved', to, key }
  return {
    kind: 'page',
    status: 401,
    title: 'No such key',
    query: null,
    body: (
      <>
        <h1>This key does not hold</h1>
        <p>It may be cut short, or taken back. Whoever runs the server makes keys: ask there for another one.</p>
        <KeyForm back={to} />
      </>
    ),
  }
}

/** A path of this server and nothing else: no form leads to another site. */
export function pathOf(back: string | null): string {
  return back !== null && /^\/(?![/\\])[\x21-\x7e]*$/.test(back) ? back : '/'
}
