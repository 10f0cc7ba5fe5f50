import type { Ask, Asked, Shown, Variables } from '../address.js'
import { askFor } from '../ask-for.js'
import type { NamedEventPageQuery } from '../generated/answers.js'
import { pathOf } from './key.js'

/** What a correction comes to: done, or why it cannot be. */
interface Answered {
  readonly result: { readonly __typename: string; readonly message?: string; readonly event?: { readonly id: string } }
}

/** A correction that a page offers: its document, and what of the form it is filled with. */
interface Correction {
  readonly document: string
  readonly read: (form: URLSearchParams, ask: Ask) => Variables | Promise<Variables>
}

const CORRECTIONS: Readonly<Record<string, Correction>> = {
  merge: {
    document: 'merge-events',
    read: async (form, ask) => ({ into: form.get('event'), events: [await eventMeant(ask, form.get('other') ?? '')] }),
  },
  split: {
    document: 'split-event',
    read: (form) => ({ event: form.get('event'), articles: form.getAll('article') }),
  },
  outlet: {
    document: 'set-outlet',
    read: (form) => ({ article: form.get('article'), outlet: form.get('outlet') === '' ? null : form.get('outlet') }),
  },
  speaker: {
    document: 'correct-speaker',
    read: (form) => {
      const name = (form.get('speaker') ?? '').trim()
      return {
        quote: form.get('quote'),
        speaker: name === '' ? { unknown: true } : { [form.get('as') ?? 'name']: name },
      }
    },
  },
}

/** `POST /corrections`: what whoever knows better says of what is stored; they are led back to where they said it. */
export async function showCorrection({ ask, form }: Asked): Promise<Shown> {
  const back = pathOf(form.get('back'))
  const correction = CORRECTIONS[form.get('kind') ?? '']
  if (correction === undefined) return failed('The form names no correction.', back)
  const note = form.get('note')
  const variables = { ...(await correction.read(form, ask)), note: note === null || note === '' ? null : note }
  const { data } = await askFor<Answered>(ask, correction.document, variables)
  const { message } = data.result
  return message === undefined ? { kind: 'moved', to: back } : failed(message, back)
}

/** The event that somebody means who pasted the address of its page, or its id, short or whole. */
async function eventMeant(ask: Ask, pasted: string): Promise<string> {
  const id = /\/events\/([^/?#\s]+)/.exec(pasted)?.[1] ?? pasted.trim()
  const { data } = await askFor<NamedEventPageQuery>(ask, 'named-event', { id })
  return data.event?.id ?? id
}

function failed(message: string, back: string): Shown {
  return {
    kind: 'page',
    status: 400,
    title: 'Not corrected',
    query: null,
    body: (
      <>
        <h1>Nothing was corrected</h1>
        <p>{message}</p>
        <p>
          <a href={back}>Back</a>
        </p>
      </>
    ),
  }
}
