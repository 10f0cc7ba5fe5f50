import type { Element } from 'domhandler'
import { parentOf } from '../parse-markup.js'
import type { TextBlock } from './find-blocks.js'

// Levels of the page that are looked at.
const MOST_LEVELS = 14

export function pathOf(element: Element): Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at !== null && path.length < MOST_LEVELS; at = parentOf(at)) {
    if (at.name === 'body' || at.name === 'html') break
    path.push(at)
  }
  return path
}

export function isBodyProperty(element: Element): boolean {
  return /articlebody/i.test(element.attribs['itemprop'] ?? '')
}

export function isHidden(element: Element): boolean {
  return (
    'hidden' in element.attribs ||
    element.attribs['aria-hidden'] === 'true' ||
    /display\s?:\s?none/i.test(element.attribs['style'] ?? '')
  )
}

/** "article-body__relatedLinks" is four words: article, body, related, links. */
export function tokensOf(element: Element): string[] {
  const { class: name = '', id = '', role = '' } = element.attribs
  const component = element.attribs['data-component'] ?? element.attribs['data-testid'] ?? ''
  return `${name} ${id} ${role} ${component}`
    .slice(0, 400)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((token) => token.length > 1 && token.length < 20)
}

/** Words of classes by what such elements hold on news pages. */
const TOKEN_KINDS: readonly (readonly [kind: string, tokens: ReadonlySet<string>])[] = [
  [
    'body',
    new Set('articlebody article story body content entry post text paragraph paragraphs prose copy'.split(' ')),
  ],
  [
    'promo',
    new Set(
      'newsletter newsletters signup subscribe subscription subscriptions promo promos promotion offer paywall regwall cta membership donate donation app apps'.split(
        ' ',
      ),
    ),
  ],
  [
    'advert',
    new Set(
      'ad ads advert adverts advertisement advertising sponsor sponsored sponsors outbrain taboola dfp partner affiliate disclaimer'.split(
        ' ',
      ),
    ),
  ],
  [
    'elsewhere',
    new Set(
      'related recirc recirculation recommended recommendation recommendations trending popular latest more next readmore teaser teasers carousel feed river headlines rail sidebar widget mostread most'.split(
        ' ',
      ),
    ),
  ],
  [
    'comments',
    new Set('comment comments commenting disqus discussion replies reply respond coral livefyre'.split(' ')),
  ],
  [
    'sharing',
    new Set(
      'share sharing social socials follow facebook twitter whatsapp sharedaddy addthis tools toolbar'.split(' '),
    ),
  ],
  [
    'picture',
    new Set(
      'caption captions figcaption credit credits gallery slideshow photo image media video player lightbox thumbnail'.split(
        ' ',
      ),
    ),
  ],
  ['author', new Set('author authors bio byline bylines contributor contributors profile about'.split(' '))],
  [
    'labels',
    new Set(
      'tag tags topic topics category categories keywords breadcrumb breadcrumbs kicker eyebrow taxonomy section'.split(
        ' ',
      ),
    ),
  ],
  [
    'head',
    new Set(
      'headline title heading subtitle dek subheadline standfirst summary description date dateline timestamp time published updated meta'.split(
        ' ',
      ),
    ),
  ],
  [
    'frame',
    new Set(
      'nav navigation menu footer header masthead cookie cookies consent modal overlay popup banner skip search login copyright legal'.split(
        ' ',
      ),
    ),
  ],
]

/** What an element of that class usually holds, as far as its words tell. */
export function kindsOf(tokens: ReadonlySet<string>): string[] {
  return TOKEN_KINDS.filter(([, known]) => [...tokens].some((token) => known.has(token))).map(([kind]) => kind)
}

/** The `<article>` that holds most of the prose; null where there is none. */
export function mainArticle(paths: readonly (readonly Element[])[], blocks: readonly TextBlock[]): Element | null {
  const prose = new Map<Element, number>()
  paths.forEach((path, i) => {
    const block = blocks[i]
    const article = path.findLast((element) => element.name === 'article')
    if (article === undefined || block === undefined || block.linkShare > 0.5 || block.text.length < 60) return
    prose.set(article, (prose.get(article) ?? 0) + block.text.length)
  })
  return [...prose].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Letters of paragraphs by the element that holds them; under null, of the whole page. */
export function proseByElement(blocks: readonly TextBlock[]): Map<Element | null, number> {
  const prose = new Map<Element | null, number>()
  for (const { text, element, linkShare } of blocks) {
    if (linkShare > 0.5 || text.length < 60) continue
    const add = (at: Element | null): void => void prose.set(at, (prose.get(at) ?? 0) + text.length)
    const parent = parentOf(element)
    add(parent)
    const above = parent === null ? null : parentOf(parent)
    if (above !== null) add(above)
    add(null)
  }
  return prose
}
