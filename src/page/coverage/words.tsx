import type { MarkedRun } from '../../compare/changed-words.js'
import { cutAt } from '../../compare/changed-words.js'
import type { Sheet } from '../sheet.js'

/** Words of an article, those that are set apart marked. */
export function Marked({ runs }: { readonly runs: readonly MarkedRun[] }) {
  return <>{runs.map(({ words, isMarked }) => (isMarked ? <mark>{words}</mark> : words))}</>
}

/** A sentence of a finding, with what it quotes made strong: “inflame” (The Mellin Courier). */
export function Sentence({ text }: { readonly text: string }) {
  const places = [...text.matchAll(/“[^“”]*”/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }))
  return <>{cutAt(text, places).map(({ words, isMarked }) => (isMarked ? <strong>{words}</strong> : words))}</>
}

/** The outlets of some articles, each leading to the article. */
export function Outlets({ sheet, ids }: { readonly sheet: Sheet; readonly ids: Iterable<string> }) {
  return (
    <>
      {sheet.inOrder(ids).map((id, index) => (
        <>
          {index === 0 ? '' : ', '}
          <a class="outlet" href={sheet.links.article(id)}>
            {sheet.label(id)}
          </a>
        </>
      ))}
    </>
  )
}

/** Somebody's name, leading to what else they said; plain where nothing more can be shown. */
export function Named({ href, name }: { readonly href: string | null; readonly name: string }) {
  return href === null ? <>{name}</> : <a href={href}>{name}</a>
}
