import type { Asked, Shown } from '../address.js'
import type { RefusedError } from '../ask-for.js'
import { KeyForm } from '../key-form.js'

/** What a reader is told who asks for something that is not there. */
export function notFound(thing: string): Shown {
  return {
    kind: 'page',
    status: 404,
    title: 'Not found',
    query: null,
    body: (
      <>
        <h1>There is no such {thing} here</h1>
        <p>The address may be cut short, or what stood there was deleted. Search above, or go on from here:</p>
        <p>
          <a href="/">The events of late</a>
        </p>
      </>
    ),
  }
}

/** Statuses by the code of a refusal; any other is a fault of ours. */
const STATUSES: Readonly<Record<string, number>> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_LARGE: 400,
  TOO_SLOW: 400,
  TOO_MANY: 429,
  BUSY: 503,
}

/** What a reader is told where the API does not answer. */
export function refused(
  { code, message }: Pick<RefusedError, 'code' | 'message'>,
  { path }: Pick<Asked, 'path'>,
): Shown {
  const status = STATUSES[code] ?? 500
  if (status === 404) return notFound('page')
  if (status === 401) return keyNeeded(path)
  return {
    kind: 'page',
    status,
    title: 'No answer',
    query: null,
    body: (
      <>
        <h1>This page cannot be shown just now</h1>
        <p>{message}</p>
        {status === 403 && <KeyForm back={path} />}
      </>
    ),
  }
}

/** Where nobody reads, or corrects, without a key. */
function keyNeeded(path: string): Shown {
  return {
    kind: 'page',
    status: 401,
    title: 'A key, please',
    query: null,
    body: (
      <>
        <h1>This needs a key</h1>
        <p>
          Whoever runs this server lets those in who hold a key of it. If you have none, ask there: it is made in a
          moment, with <code>rashomon keys make NAME --scope read</code>.
        </p>
        <KeyForm back={path} />
      </>
    ),
  }
}

/** What whoever sends more than may be sent at once is told. */
export function tooLarge(): Shown {
  return {
    kind: 'page',
    status: 413,
    title: 'Too much at once',
    query: null,
    body: (
      <>
        <h1>That is too much at once</h1>
        <p>
          A page takes 5 MB of files, or a draft of 50,000 letters. Choose fewer files; or take in as many as you like
          with <code>npx rashomon ingest FOLDER</code>.
        </p>
        <p>
          <a href="/#take-in">Back</a>
        </p>
      </>
    ),
  }
}
